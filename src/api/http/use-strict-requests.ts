import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ProblemCode } from '../../model/problem.ts';
import { limitExceeded, type Limits } from '../limits/limits.ts';
import { noteCode } from '../notes.ts';

/**
 * Lets through what GraphQL over HTTP needs and nothing else: JSON posts and GET, at the one address. Forms and other
 * types could be sent by any page a browser has open; a body or an address that is too long is refused before it is read.
 */
export function useStrictRequests(endpoint: string, { bodyBytes }: Pick<Limits, 'bodyBytes'>): Plugin {
  return {
    onRequest({ request, url, endResponse }) {
      // The server behind would take the endpoint with a stroke at its end for the endpoint, unseen by what follows.
      const refusal = url.pathname === endpoint ? refuse(request, url, bodyBytes) : nothingAt(url.pathname);
      if (refusal) endResponse(answer(refusal));
    },
  };
}

type Refusal = { status: number; error: GraphQLError; headers?: Record<string, string> };

function nothingAt(path: string): Refusal {
  const found = path.slice(0, 80);
  const message = `Expected the address of a page, of the API or of a file; found ${JSON.stringify(found)}. There is nothing here.`;
  return { status: 404, error: new GraphQLError(message, { extensions: { code: 'UNKNOWN_NAME', found } }) };
}

function refuse(request: Request, url: URL, bodyBytes: number): Refusal | null {
  const { method, headers } = request;
  if (method === 'GET') return refuseAddress(url, bodyBytes);
  if (method !== 'POST')
    return { status: 405, error: bad('method', 'GET or POST', method), headers: { allow: 'GET, POST' } };
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? 'none';
  if (type !== 'application/json')
    return { status: 415, error: bad('content-type', 'application/json', type) };
  const encoding = headers.get('content-encoding')?.trim().toLowerCase() ?? 'identity';
  // What is unpacked can be a thousand times as long as what was sent.
  if (encoding !== 'identity')
    return {
      status: 415,
      error: bad('content-encoding', 'none', encoding),
      headers: { 'accept-encoding': 'identity' },
    };
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
