import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ProblemCode } from '../../model/problem.ts';
import { limitExceeded, type Limits } from '../limits/limits.ts';
import { noteCode } from '../notes.ts';

/**
 * Lets through what GraphQL over HTTP needs and nothing else: JSON posts and GET. Forms and other types could be sent
 * by any page a browser has open; a body or an address that is too long is refused before it is read.
 */
export function useStrictRequests(endpoint: string, { bodyBytes }: Pick<Limits, 'bodyBytes'>): Plugin {
  return {
    onRequest({ request, url, endResponse }) {
      if (url.pathname !== endpoint) return;
      const refusal = refuse(request, url, bodyBytes);
      if (refusal) endResponse(answer(refusal));
    },
  };
}

type Refusal = { status: number; error: GraphQLError; headers?: Record<string, string> };

function refuse(request: Request, url: URL, bodyBytes: number): Refusal | null {
  const { method, headers } = request;
  if (method === 'GET') return refuseAddress(url, bodyBytes);
  if (method !== 'POST')
    return { status: 405, error: bad('method', 'GET or POST', method), headers: { allow: 'GET, POST' } };
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? 'none';
  if (type !== 'application/json')
    return { status: 415, error: bad('content-type', 'application/json', type) };
  const length = Number(headers.get('content-length') ?? 0);
  return length > bodyBytes ? { status: 413, error: limitExceeded('bodyBytes', bodyBytes, length) } : null;
}

function refuseAddress(url: URL, bodyBytes: number): Refusal | null {
  if (url.search.length > bodyBytes)
    return { status: 413, error: limitExceeded('bodyBytes', bodyBytes, url.search.length) };
  for (const name of ['variables', 'extensions']) {
    const text = url.searchParams.get(name);
    if (text !== null && text !== '' && !isJsonObject(text))
      return { status: 400, error: bad(name, 'a JSON object', text.slice(0, 80)) };
  }
  return null;
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return value === null || (typeof value === 'object' && !Array.isArray(value));
  } catch {
    return false;
  }
}

function bad(what: string, expected: string, found: string): GraphQLError {
  return new GraphQLError(`Expected ${what} to be ${expected}; found ${JSON.stringify(found)}.`, {
    extensions: { code: 'BAD_INPUT', expected, found },
  });
}

function answer({ status, error, headers }: Refusal): Response {
  noteCode(error.extensions['code'] as ProblemCode);
  return Response.json({ errors: [error.toJSON()] }, { status, ...(headers && { headers }) });
}
