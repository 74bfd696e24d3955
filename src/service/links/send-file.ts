import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { inChunks } from '../../export/in-chunks.ts';
import { Problem } from '../../model/problem.ts';

/** A file that has been begun: nothing of it was sent yet, and of a small one nothing is left to be made. */
export type BegunFile = {
  begun: string;
  rest: AsyncGenerator<string>;
  /** Whether `begun` is all of it. */
  isWhole: boolean;
};

/** Makes the first part of a file, so that whatever is wrong with a question shows before anything is sent. */
export async function beginFile(texts: AsyncIterable<string>): Promise<BegunFile> {
  const rest = inChunks(texts);
  const [first, second] = [await rest.next(), await rest.next()];
  const parts = [first, second].map(({ done, value }) => (done ? '' : value));
  return { begun: parts.join(''), rest, isWhole: second.done === true };
}

/** How a file is sent. */
export type Sending = {
  headers: Readonly<Record<string, string>>;
  /** Whether the headers alone are asked for. */
  isHead: boolean;
  /** Longest that it may be on its way, in milliseconds. */
  longest: number;
};

/** Sends a file, or its headers alone. One that cannot be finished, or not in time, ends in a connection that is cut. */
export async function sendFile(
  response: ServerResponse,
  { begun, rest, isWhole }: BegunFile,
  { headers, isHead, longest }: Sending,
): Promise<void> {
  response.writeHead(200, {
    ...headers,
    ...(isWhole && { 'content-length': Buffer.byteLength(begun) }),
  });
  if (isHead || isWhole) {
    await rest.return(undefined);
    response.end(isHead ? undefined : begun);
    return;
  }
  const late = AbortSignal.timeout(longest);
  try {
    await pipeline(all(begun, rest), response, { signal: late });
  } catch (thrown) {
    throw late.aborted ? tooLong(longest, thrown) : thrown;
  }
}

function tooLong(longest: number, cause: unknown): Problem {
  const message = `The file took longer than ${longest} ms, the most it may, and was cut off. Ask for less at a time.`;
  return new Problem('LIMIT_EXCEEDED', message, { limit: 'time', maximum: longest, unit: 'ms' }, { cause });
}

async function* all(begun: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield begun;
  yield* rest;
}
