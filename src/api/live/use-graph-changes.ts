import { getOperationAST, GraphQLError, subscribe, type ExecutionArgs } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { noteOperation } from '../notes.ts';
import type { GraphWatcher } from './graph-watcher.ts';
import { withRetryHint } from './retry-hint.ts';

const eventStream = 'text/event-stream';

/** Answers subscriptions by what a watcher tells, as server-sent events; the request has to ask for these. */
export function useGraphChanges(watcher: GraphWatcher): Plugin {
  return {
    onSubscribe({ args, setSubscribeFn, setResultAndStopExecution }) {
      noteOperation(args.document, getOperationAST(args.document, args.operationName));
      const accepted = args.contextValue.request.headers.get('accept') ?? '';
      if (!accepted.includes(eventStream)) {
        setResultAndStopExecution({ errors: [notAccepted(accepted)] });
        return;
      }
      setSubscribeFn((own: ExecutionArgs) =>
        subscribe({ ...own, subscribeFieldResolver: () => watcher.listen() }),
      );
    },
    onResponse({ response, setResponse, fetchAPI }) {
      const { body, status, headers } = response;
      if (!body || headers.get('content-type') !== eventStream) return;
      setResponse(new fetchAPI.Response(withRetryHint(body) as never, { status, headers }));
    },
  };
}

function notAccepted(found: string): GraphQLError {
  return new GraphQLError(
    `Expected a subscription to be asked for with the header \`accept: ${eventStream}\`; found ${JSON.stringify(found.slice(0, 80))}.`,
    { extensions: { code: 'BAD_INPUT', expected: eventStream, http: { status: 406 } } },
  );
}
