import type { IncomingMessage } from 'node:http';
import { getOperationAST, type ExecutionArgs } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { noteOperation, noteRows } from '../notes.ts';
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
        noteOperation(own.document, getOperationAST(own.document, own.operationName));
        const { result } = (req && executedBefore.get(req)) ?? (await execute(own));
        noteRows(result.data);
        return result;
      });
    },
  };
}
