import type { IncomingMessage, ServerResponse } from 'node:http';
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Graph } from '../graph/graph.ts';
import { executor, type Executed } from './answer/execute.ts';
import { readLibrary } from './answer/library.ts';
import { useAnswers } from './answer/use-answers.ts';
import { versionReader } from './answer/version-reader.ts';
import { AnswerCache } from './direct/answer-cache.ts';
import { directAnswers } from './direct/direct-answers.ts';
import { PreparedDocuments } from './direct/prepared-documents.ts';
import { useStrictRequests } from './http/use-strict-requests.ts';
import { defaultLimits, type Limits } from './limits/limits.ts';
import { useLimits } from './limits/use-limits.ts';
import { maskError, useErrorCodes } from './mask-error.ts';
import { playground, renderPlayground } from './playground.ts';
import { openSchema } from './schema.ts';

/** Where the API answers. */
export const endpoint = '/graphql';

/** Characters of answers that are kept while the graph does not change, unless a setting says otherwise. */
export const defaultCacheSize = 64_000_000;

/** What an API is opened with. */
export type ApiParts = {
  graph: Graph;
  log: Logger;
  limits?: Limits;
  /** Characters of questions and answers that are kept; 0 keeps none. */
  cacheSize?: number;
};

/** Answers requests of Node's HTTP server, or of the Fetch API. */
export type Api = {
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  fetch: YogaServerInstance<object, object>['fetch'];
};

/** The GraphQL API over a graph, with its playground. */
export function openApi({ graph, log, limits = defaultLimits, cacheSize = defaultCacheSize }: ApiParts): Api {
  const schema = openSchema();
  const execute = executor(graph, readLibrary());
  const prepared = new PreparedDocuments();
  const executedBefore = new WeakMap<IncomingMessage, Executed>();
  const answers = useAnswers(execute, executedBefore, (document) => prepared.add(document));
  const server = createYoga<{ req?: IncomingMessage }>({
    schema,
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
    plugins: [useStrictRequests(endpoint, limits), useLimits(limits), answers, useErrorCodes()] as Plugin[],
  });
  const answerDirectly = directAnswers({
    schema,
    endpoint,
    execute,
    prepared,
    cache: new AnswerCache(cacheSize),
    currentVersion: versionReader(graph),
    limits,
  });
  return {
    fetch: server.fetch,
    handle: async (request, response) => {
      try {
        const outcome = await answerDirectly(request, response);
        if (outcome === 'answered') return;
        const { body, executed } = outcome;
        if (executed) executedBefore.set(request, executed);
        await (body === undefined ? server(request, response) : handOver(server, request, body, response));
      } catch (thrown) {
        log.error({ err: thrown }, 'a request was left without an answer');
        response.destroy();
      }
    },
  };
}

/** Has the GraphQL server answer a request whose body was read before. */
async function handOver(
  server: Pick<YogaServerInstance<{ req?: IncomingMessage }, object>, 'fetch'>,
  request: IncomingMessage,
  body: string,
  response: ServerResponse,
): Promise<void> {
  const { url, method, headers } = request;
  const given = { method: method!, headers: headers as Record<string, string>, body };
  const answer = await server.fetch(`http://${headers.host ?? 'localhost'}${url}`, given, { req: request });
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(await answer.text());
}
