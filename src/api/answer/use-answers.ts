import type { IncomingMessage } from 'node:http';
import type { ExecutionArgs } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Execute, Executed } from './execute.ts';

/** What has been executed for a request before it came to the GraphQL server. */
export type ExecutedBefore = Pick<WeakMap<IncomingMessage, Executed>, 'get'>;

/** Has operations executed by Parley's own executor, unless that was done before. */
export function useAnswers(
  execute: Execute,
  executedBefore: ExecutedBefore,
): Plugin<{ req?: IncomingMessage }> {
  return {
    onExecute({ args, setExecuteFn }) {
      const { req } = args.contextValue;
      setExecuteFn(async (own: ExecutionArgs) => {
        const { result } = (req && executedBefore.get(req)) ?? (await execute(own));
        return result;
      });
    },
  };
}
