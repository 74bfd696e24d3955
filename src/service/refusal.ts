import type { ServerResponse } from 'node:http';
import { noteCode } from '../api/notes.ts';
import type { Problem, ProblemCode } from '../model/problem.ts';

/** The status of an answer that is nothing but a problem. */
const statuses: Readonly<Partial<Record<ProblemCode, number>>> = {
  BAD_INPUT: 400,
  UNKNOWN_NAME: 400,
  AMBIGUOUS_NAME: 400,
  LIMIT_EXCEEDED: 400,
  UNAUTHENTICATED: 401,
  GRAPH_UNAVAILABLE: 503,
};

/** Seconds after which a client may ask a database that was away again. */
const retryAfter = '5';

/** Answers with a problem, in the form in which the API tells errors. */
export function refuse(
  response: ServerResponse,
  { code, message, details }: Pick<Problem, 'code' | 'message' | 'details'>,
  status: number = statuses[code] ?? 500,
): void {
  noteCode(code);
  const text = `${JSON.stringify({ errors: [{ message, extensions: { code, ...details } }] })}\n`;
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(text)),
    'cache-control': 'no-store',
    ...(status === 503 && { 'retry-after': retryAfter }),
  });
  response.end(text);
}
