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

/** The body of a request as text; rejects where the client goes before its end. */
export async function readText(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.once('close', () => reject(new Error('the request ended before its body')));
    request.once('error', reject);
  });
}
