import type { IncomingMessage, ServerResponse } from 'node:http';
import { parse, type ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import type { Graph } from '../graph/graph.ts';
import { executor, type Executed } from './answer/execute.ts';
import { readLibrary } from './answer/library.ts';
import { versionReader } from './answer/version-reader.ts';
import { AnswerCache, defaultCacheSize } from './direct/answer-cache.ts';
import { directAnswers } from './direct/direct-answers.ts';
import { PreparedDocuments } from './direct/prepared-documents.ts';
import type { GraphqlServer } from './graphql-server.ts';
import { defaultLimits, type Limits } from './limits/limits.ts';
import { graphWatcher } from './live/graph-watcher.ts';
import { graphReader } from './live/graph-reader.ts';
import { refuseUnanswerable, type ListedOperations } from './listed/listed-operations.ts';
import { noteRows } from './notes.ts';
import { openSchema } from './schema.ts';

/** Where the API answers. */
export const endpoint = '/graphql';

/** What an API is opened with. */
export type ApiParts = {
  graph: Graph;
  log: Logger;
  limits?: Limits;
  /** Whether the schema may be asked about itself, and errors suggest what its fields are called. */
  introspection?: boolean;
  /** Longest until a question has an answer, whatever the database does, in milliseconds; no bound unless given. */
  deadline?: number;
  /** Characters of questions and answers that are kept; 0 keeps none. */
  cacheSize?: number;
  /** The only documents that are answered; null: any. */
  listed?: ListedOperations | null;
};

/** Answers questions, however they come. */
export type Api = {
  /** A request of Node's HTTP server. */
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** A request of the Fetch API, by the GraphQL server alone. */
  fetch: (url: string, init?: RequestInit) => Promise<Response>;
  /** A question of the service's own, which no limit holds for. */
  ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<ExecutionResult>;
  /** The version of the graph, no earlier than when asked. */
  version: () => Promise<number>;
  /** Reads beforehand what the first question that is not plain to answer would wait for, and all others with it. */
  prepare: () => Promise<void>;
  /** How many subscriptions are open. */
  subscribers: () => number;
  /** Ends all subscriptions, telling them why, and lets no more begin. */
  close: () => void;
};

/** The GraphQL API over a graph, with its playground; SETUP_FAILED where it is to answer what it cannot. */
export function openApi(parts: ApiParts): Api {
  const { graph, log, limits = defaultLimits, introspection = true, cacheSize = defaultCacheSize } = parts;
  const { deadline = Infinity, listed = null } = parts;
  const schema = openSchema();
  const prepared = new PreparedDocuments(schema, limits, introspection);
  if (listed) refuseUnanswerable(listed, prepared);
  const execute = executor(graph, readLibrary(), { hideSuggestions: !introspection, deadline });
  const ask: Api['ask'] = async (query, variables = {}) => {
    const { result } = await execute({ schema, document: parse(query), variableValues: variables });
    noteRows(result.data);
    return result;
  };
  const currentVersion = versionReader(graph);
  const readGraph = graphReader(schema, ask);
  const watcher = graphWatcher({ currentVersion, readGraph, log, most: limits.subscribers });
  const executedBefore = new WeakMap<IncomingMessage, Executed>();
  let opened: Promise<GraphqlServer> | undefined;
  // Not at the start: it takes as long as the rest of that.
  const server = async (): Promise<GraphqlServer> => {
    opened ??= import('./graphql-server.ts').then(({ openGraphqlServer }) =>
      openGraphqlServer({
        schema,
        endpoint,
        execute,
        executedBefore,
        watcher,
        limits,
        introspection,
        log,
        listed,
      }),
    );
    return opened;
  };
  const answerDirectly = directAnswers({
    schema,
    endpoint,
    execute,
    prepared,
    listed,
    cache: new AnswerCache(cacheSize),
    currentVersion,
    deadline,
    limits,
  });
  return {
    handle: async (request, response) => {
      try {
        const outcome = await answerDirectly(request, response);
        if (outcome === 'answered') return;
        const { body, executed } = outcome;
        if (executed) executedBefore.set(request, executed);
        // The HTTP library takes what others have read from there; of nothing it would read once more.
        if (body !== undefined) Object.assign(request, { body: body === '' ? ' ' : body });
        await (
          await server()
        )(request, response);
      } catch (thrown) {
        log.error({ err: thrown }, 'a request was left without an answer');
        response.destroy();
      }
    },
    fetch: async (url, init = {}) => (await server()).fetch(url, init),
    ask,
    version: currentVersion,
    prepare: async () => void (await server()),
    subscribers: () => watcher.count(),
    close: () => watcher.close(),
  };
}
