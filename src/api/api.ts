import { createYoga, type Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Graph } from '../graph/graph.ts';
import { executor } from './answer/execute.ts';
import { readLibrary } from './answer/library.ts';
import { useAnswers } from './answer/use-answers.ts';
import { useStrictRequests } from './http/use-strict-requests.ts';
import { defaultLimits, type Limits } from './limits/limits.ts';
import { useLimits } from './limits/use-limits.ts';
import { maskError, useErrorCodes } from './mask-error.ts';
import { playground, renderPlayground } from './playground.ts';
import { openSchema } from './schema.ts';

/** Where the API answers. */
export const endpoint = '/graphql';

/** Answers a request of the Fetch API; an HTTP server is put around it. */
export type Api = ReturnType<typeof openApi>;

/** The GraphQL API over a graph, with its playground. */
export function openApi({
  graph,
  log,
  limits = defaultLimits,
}: {
  graph: Graph;
  log: Logger;
  limits?: Limits;
}) {
  const execute = executor(graph, readLibrary());
  const strict = useStrictRequests(endpoint, limits);
  return createYoga({
    schema: openSchema(),
    graphqlEndpoint: endpoint,
    landingPage: false,
    graphiql: playground,
    renderGraphiQL: renderPlayground,
    multipart: false,
    batching: false,
    cors: false,
    maxRequestBodySize: limits.bodyBytes,
    maskedErrors: { maskError: maskError(log) },
    logging: false,
    plugins: [strict, useLimits(limits), useAnswers(execute), useErrorCodes()] as Plugin[],
  });
}
