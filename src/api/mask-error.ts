import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { Problem } from '../model/problem.ts';

/**
 * What a client sees of something thrown: a Problem says itself; a fault of the request keeps its message; anything
 * else becomes INTERNAL with an id under which the log has the cause.
 */
export function maskError(log: Pick<Logger, 'error' | 'warn'>): (thrown: unknown) => Error {
  return (thrown) => {
    if (!(thrown instanceof GraphQLError)) return internal(thrown, thrown, log);
    const { originalError } = thrown;
    if (originalError instanceof Problem) return shown(thrown, originalError, log);
    if (originalError === undefined || originalError instanceof GraphQLError) return coded(thrown);
    return internal(thrown, originalError, log);
  };
}

function shown(error: GraphQLError, problem: Problem, log: Pick<Logger, 'error' | 'warn'>): GraphQLError {
  if (problem.code === 'INTERNAL') return internal(error, problem.cause, log);
  if (problem.code === 'GRAPH_UNAVAILABLE') log.warn({ err: problem.cause }, problem.message);
  const { nodes, path } = error;
  return new GraphQLError(problem.message, {
    nodes,
    path,
    extensions: { code: problem.code, ...problem.details },
  });
}

/** The executor's and the parser's own complaints are about the request. */
function coded(error: GraphQLError): GraphQLError {
  const { message, nodes, source, positions, path, extensions } = error;
  const own = typeof extensions['code'] === 'string' && !/^(GRAPHQL_|BAD_REQUEST)/.test(extensions['code']);
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    path,
    extensions: { ...extensions, code: own ? extensions['code'] : 'BAD_INPUT' },
  });
}

function internal(thrown: unknown, cause: unknown, log: Pick<Logger, 'error' | 'warn'>): GraphQLError {
  const id = randomUUID();
  log.error({ err: cause, id }, 'internal error');
  const at = thrown instanceof GraphQLError ? { nodes: thrown.nodes, path: thrown.path } : {};
  return new GraphQLError(`Something unexpected went wrong. The log has it under ${id}.`, {
    ...at,
    extensions: { code: 'INTERNAL', id },
  });
}
