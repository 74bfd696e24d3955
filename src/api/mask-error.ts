import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { limitExceeded, mostErrors, type Limits } from './limits/limits.ts';
import { currentNotes, noteCode } from './notes.ts';
import { Problem, problemCodes, type ProblemCode } from '../model/problem.ts';

/**
 * What a client sees of something thrown: a Problem says itself; a fault of the request keeps its message; anything
 * else becomes INTERNAL with an id under which the log has the cause.
 */
export function maskError(log: Pick<Logger, 'error' | 'warn'>): (thrown: unknown) => Error {
  return (thrown) => {
    if (!(thrown instanceof GraphQLError)) return internal(thrown, thrown, log);
    const { originalError } = thrown;
    if (originalError instanceof Problem) return shown(thrown, originalError, log);
    if (originalError === undefined || originalError instanceof GraphQLError) return thrown;
    return internal(thrown, originalError, log);
  };
}

function shown(error: GraphQLError, problem: Problem, log: Pick<Logger, 'error' | 'warn'>): GraphQLError {
  const { code, message, details } = toldProblem(problem, log);
  const { nodes, path } = error;
  return new GraphQLError(message, { nodes, path, extensions: { code, ...details } });
}

/** What a client is told of something thrown: a Problem as it is, anything else as INTERNAL, with its id in the log. */
export function toldProblem(thrown: unknown, log: Pick<Logger, 'error' | 'warn'>): Problem {
  if (!(thrown instanceof Problem)) return internalProblem(thrown, log);
  if (thrown.code === 'INTERNAL') return internalProblem(thrown.cause, log);
  if (thrown.code === 'GRAPH_UNAVAILABLE') log.warn({ err: thrown.cause }, thrown.message);
  return thrown;
}

/** The complaints of parser, validator and executor are about the request; who they came from is no business of the client. */
function withOwnCode(error: GraphQLError): GraphQLError {
  const { message, nodes, source, positions, path, extensions } = error;
  const { originalError: _, code, http, ...others } = extensions;
  const own = problemCodes.includes(code as ProblemCode);
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    path,
    extensions: {
      ...others,
      code: own ? code : 'BAD_INPUT',
      // What is no request at all is 400, whatever the client accepts; else the HTTP library decides.
      ...(code === 'BAD_REQUEST' ? { http: { status: 400 } } : http && { http }),
    },
  });
}

/** Gives every error of an answer a code of the closed set: those of the validator do not pass by `maskError`. */
export function useErrorCodes({ bodyBytes }: Pick<Limits, 'bodyBytes'>): Plugin {
  // The HTTP library's own refusal of a body whose length was not said before.
  const coded = (error: GraphQLError): GraphQLError =>
    error.extensions.http?.status === 413 ? limitExceeded('bodyBytes', bodyBytes, null) : withOwnCode(error);
  return {
    onResultProcess({ result, setResult }) {
      if (!('errors' in result) || !result.errors) return;
      // What is no valid request has no data: the first few faults are enough to mend it.
      const listed = 'data' in result ? result.errors : result.errors.slice(0, mostErrors);
      const errors = listed.map(coded);
      for (const { extensions } of errors) noteCode(extensions['code'] as ProblemCode);
      setResult({ ...result, errors });
    },
  };
}

function internal(thrown: unknown, cause: unknown, log: Pick<Logger, 'error'>): GraphQLError {
  const { code, message, details } = internalProblem(cause, log);
  const at = thrown instanceof GraphQLError ? { nodes: thrown.nodes, path: thrown.path } : {};
  return new GraphQLError(message, { ...at, extensions: { code, ...details } });
}

function internalProblem(cause: unknown, log: Pick<Logger, 'error'>): Problem {
  // The id that the request has anyhow, in its answer's headers and wherever else the log speaks of it.
  const id = currentNotes()?.id ?? randomUUID();
  log.error({ err: cause, id }, 'internal error');
  return new Problem('INTERNAL', `Something unexpected went wrong. The log has it under ${id}.`, { id });
}
