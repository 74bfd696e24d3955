import type { Wire } from '../hostile/raw-request.ts';

/** Something that is sent to a service to do it harm. */
export type Attack = {
  name: string;
  /** What each of its connections writes. */
  wire: () => Wire;
  /** How many connections do so at once; one unless it says so. */
  connections?: number;
  /** Milliseconds from one connection to the next; none unless it says so. */
  every?: number;
  /** What is well-formed and does no harm may be answered like any question. */
  mayAnswer?: boolean;
  /** What keeps the database busy may be told that it does not answer in time. */
  overloads?: boolean;
  /** Longest until each of its connections has to be answered or closed, in milliseconds. */
  within?: number;
};

const eol = '\r\n';

type Headers = Readonly<Record<string, string>>;

/** A request whose answer ends the connection. */
export function http(line: string, headers: Headers = {}, body: string | Buffer = ''): Wire {
  const all = { host: '127.0.0.1', connection: 'close', ...headers };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}${eol}`);
  return { parts: [`${line} HTTP/1.1${eol}${head.join('')}${eol}`, body] };
}

/** A body posted to the API as JSON, unless the headers say otherwise. */
export function posted(body: string | Buffer, headers: Headers = {}): Wire {
  const length = String(Buffer.byteLength(body));
  return http(
    'POST /graphql',
    { 'content-type': 'application/json', 'content-length': length, ...headers },
    body,
  );
}

/** Attacks with a body each, by their names. */
export function bodies(
  named: Readonly<Record<string, () => string | Buffer>>,
  headers: Headers = {},
): Attack[] {
  return Object.entries(named).map(([name, body]) => ({ name, wire: () => posted(body(), headers) }));
}

/** Attacks with a document each, by their names. */
export function documents(named: Readonly<Record<string, () => string>>): Attack[] {
  return Object.entries(named).map(([name, query]) => ({
    name,
    wire: () => posted(JSON.stringify({ query: query() })),
  }));
}

/** A text made of pieces that are numbered. */
export function many(count: number, piece: (n: number) => string, between = ' '): string {
  return Array.from({ length: count }, (_, n) => piece(n)).join(between);
}
