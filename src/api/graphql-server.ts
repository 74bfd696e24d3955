import type { IncomingMessage } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { keptDocuments } from './direct/prepared-documents.ts';
import type { Execute } from './answer/execute.ts';
import { useAnswers, type ExecutedBefore } from './answer/use-answers.ts';
import { usePlaygroundPolicy } from './http/use-playground-policy.ts';
import { useStrictRequests } from './http/use-strict-requests.ts';
import type { Limits } from './limits/limits.ts';
import { useLimits } from './limits/use-limits.ts';
import { useNoIntrospection } from './limits/use-no-introspection.ts';
import type { ListedOperations } from './listed/listed-operations.ts';
import { noPlayground, useListedOperations } from './listed/use-listed-operations.ts';
import type { GraphWatcher } from './live/graph-watcher.ts';
import { useGraphChanges } from './live/use-graph-changes.ts';
import { maskError, useErrorCodes } from './mask-error.ts';
import { openPlayground, playground } from './playground.ts';

/** What the GraphQL server is made of. */
export type ServerParts = {
  schema: GraphQLSchema;
  endpoint: string;
  execute: Execute;
  executedBefore: ExecutedBefore;
  watcher: GraphWatcher;
  limits: Limits;
  /** Whether the schema may be asked about itself, and errors suggest what its fields are called. */
  introspection: boolean;
  /** The only documents that are answered; null: any. */
  listed: ListedOperations | null;
  log: Logger;
};

/** The server for whatever is not plain to answer: errors, GET, introspection, choices of type, the playground. */
export type GraphqlServer = ReturnType<typeof openGraphqlServer>;

/** A cache that keeps nothing. */
const nothingKept = { get: () => undefined, set: () => {} };

/** Opens the GraphQL server. */
export function openGraphqlServer(parts: ServerParts) {
  const { schema, endpoint, execute, executedBefore, watcher, limits, introspection, listed, log } = parts;
  const { render, policy } = openPlayground();
  return createYoga<{ req?: IncomingMessage }>({
    schema,
    graphqlEndpoint: endpoint,
    landingPage: false,
    graphiql: playground,
    renderGraphiQL: listed ? () => noPlayground : render,
    ...(listed && { extraParamNames: ['documentId'] }),
    multipart: false,
    batching: false,
    cors: false,
    // By itself it keeps a thousand documents for an hour, of whatever size and wrong ones too.
    parserAndValidationCache: { documentCache: keptDocuments(), errorCache: nothingKept },
    maxRequestBodySize: limits.bodyBytes,
    maskedErrors: { maskError: maskError(log) },
    logging: false,
    plugins: [
      useStrictRequests(endpoint, limits),
      ...(listed ? [useListedOperations(listed)] : []),
      useLimits(limits),
      ...(introspection ? [] : [useNoIntrospection()]),
      useAnswers(execute, executedBefore),
      useGraphChanges(watcher),
      useErrorCodes(limits),
      usePlaygroundPolicy(policy),
    ] as Plugin[],
  });
}
