import type { ExecutionArgs } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Execute } from './execute.ts';

/** Has operations executed by Parley's own executor. */
export function useAnswers(execute: Execute): Plugin {
  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn(async (args: ExecutionArgs) => (await execute(args)).result);
    },
  };
}
