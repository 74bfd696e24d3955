import { http, many, posted, type Attack } from './attack.ts';

/** The same part again and again. */
function* repeated(first: string, part: string, times: number): Generator<string> {
  yield first;
  for (let time = 0; time < times; time += 1) yield part;
}

const head = 'POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n';
/** A service waits so long for the rest of a request, and somewhat longer where it is busy. */
const within = 25_000;
const subscription = encodeURIComponent('subscription { graphChanged { version } }');

const dear =
  '{ leaders(first: 60) { nodes { name contacts(first: 40) { nodes { leader { name } meetings(first: 9) { nodes { title } } } } } } }';

/** Connections that are many, slow, or without end. */
export const floods: readonly Attack[] = [
  {
    name: 'headers a letter at a time',
    connections: 60,
    within,
    wire: () => ({ parts: repeated(head, 'X', 100), pause: 400 }),
  },
  {
    name: 'a body a letter at a time',
    connections: 60,
    within,
    wire: () => ({ parts: repeated(`${head}Content-Length: 5000\r\n\r\n`, ' ', 100), pause: 400 }),
  },
  {
    name: 'a body that never begins',
    connections: 100,
    within,
    wire: () => ({ parts: [`${head}Content-Length: 5000\r\n\r\n`] }),
  },
  { name: 'connections that say nothing', connections: 200, within, wire: () => ({ parts: [] }) },
  {
    name: 'chunks without end',
    connections: 10,
    within,
    wire: () => ({
      parts: repeated(`${head}Transfer-Encoding: chunked\r\n\r\n`, `1000\r\n${' '.repeat(4096)}\r\n`, 20_000),
    }),
  },
  {
    name: 'chunks of one letter',
    connections: 10,
    within,
    wire: () => ({
      parts: repeated(`${head}Transfer-Encoding: chunked\r\n\r\n`, '1\r\n \r\n'.repeat(500), 400),
    }),
  },
  {
    name: 'a thousand requests on one connection',
    mayAnswer: true,
    wire: () => ({ parts: [many(1000, () => 'GET /nowhere HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n', '')] }),
  },
  {
    name: 'the playground, not read',
    connections: 30,
    mayAnswer: true,
    within: 3000,
    wire: () => ({ ...http('GET /graphql', { accept: 'text/html' }), unread: true }),
  },
  {
    name: 'subscriptions beyond what there may be',
    connections: 600,
    every: 5,
    mayAnswer: true,
    within: 6000,
    wire: () => http(`GET /graphql?query=${subscription}`, { accept: 'text/event-stream' }),
  },
  {
    name: 'dear questions, at once',
    connections: 20,
    overloads: true,
    mayAnswer: true,
    within: 20_000,
    wire: () => posted(JSON.stringify({ query: `${dear} # ${Math.random()}` })),
  },
];
