import type { IncomingMessage } from 'node:http';

/** Ways to say what is accepted for which there is no choice to weigh. */
const plainlyAccepted = new Map<string | undefined, string>([
  [undefined, 'application/json'],
  ['*/*', 'application/json'],
  ['application/json', 'application/json'],
  ['application/graphql-response+json', 'application/graphql-response+json'],
]);

const jsonTypes = new Set([
  'application/json',
  'application/json; charset=utf-8',
  'application/json;charset=utf-8',
]);

/**
 * The type in which a request is to be answered; null where it is not a plain POST of JSON of a stated length to the
 * endpoint, or where what it accepts has to be weighed.
 */
export function acceptedType(request: IncomingMessage, endpoint: string, mostBytes: number): string | null {
  const { method, url, headers } = request;
  if (method !== 'POST' || url !== endpoint || headers['content-encoding'] !== undefined) return null;
  if (!jsonTypes.has((headers['content-type'] ?? '').toLowerCase())) return null;
  const length = headers['content-length'];
  if (length === undefined || Number(length) > mostBytes) return null;
  return plainlyAccepted.get(headers.accept) ?? null;
}

/** The body of a request as text. */
export async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return chunks.length === 1 ? chunks[0]!.toString('utf8') : Buffer.concat(chunks).toString('utf8');
}
