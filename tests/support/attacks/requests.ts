import { randomBytes } from 'node:crypto';
import { http, many, type Attack } from './attack.ts';

const question = '{"query":"{ graph { version } }"}';
const json = { 'content-type': 'application/json' };
const get = encodeURIComponent('{ graph { version } }');
const lines = (...all: string[]): string => `${all.join('\r\n')}\r\n\r\n`;
const start = [
  'POST /graphql HTTP/1.1',
  'Host: 127.0.0.1',
  'Connection: close',
  'Content-Type: application/json',
];
const raw = (name: string, ...parts: (string | Buffer)[]): Attack => ({ name, wire: () => ({ parts }) });
/** What has no end of its own, as far as the other side can tell, is closed by it after a while. */
const unfinished = (name: string, ...parts: (string | Buffer)[]): Attack => ({
  ...raw(name, ...parts),
  within: 20_000,
});

/** Requests that are not as HTTP has them, or are, and odd. */
export const requests: readonly Attack[] = [
  raw('two lengths', lines(...start, 'Content-Length: 5', 'Content-Length: 33'), question),
  raw(
    'a length and chunks',
    lines(...start, 'Content-Length: 5', 'Transfer-Encoding: chunked'),
    '0\r\n\r\nGET /x',
  ),
  raw(
    'chunks said twice',
    lines(...start, 'Transfer-Encoding: chunked', 'Transfer-Encoding: identity'),
    question,
  ),
  raw('chunks said wrongly', lines(...start, 'Transfer-Encoding: xchunked'), question),
  raw('chunks after a fold', lines(...start, 'Transfer-Encoding:\r\n chunked'), '0\r\n\r\n'),
  raw('a name with a space before its colon', lines(...start, 'Content-Length : 33'), question),
  raw('a length below nought', lines(...start, 'Content-Length: -1'), question),
  raw('a length with a sign', lines(...start, 'Content-Length: +33'), question),
  raw('a length of twenty digits', lines(...start, 'Content-Length: 99999999999999999999'), question),
  raw('a chunk without a size', lines(...start, 'Transfer-Encoding: chunked'), 'zz\r\nx\r\n0\r\n\r\n'),
  raw('a chunk of all memory', lines(...start, 'Transfer-Encoding: chunked'), 'fffffffffffffffff\r\nx'),
  raw(
    'a chunk with a long remark',
    lines(...start, 'Transfer-Encoding: chunked'),
    `5;${'x'.repeat(50_000)}\r\nhello\r\n0\r\n\r\n`,
  ),
  raw('ends of lines without returns', 'POST /graphql HTTP/1.1\nHost: 127.0.0.1\n\n'),
  raw('a null byte in a header', lines('GET / HTTP/1.1', 'Host: 127.0.0.1', 'X: a\u0000b')),
  raw('no host', lines('GET /graphql HTTP/1.1', 'Connection: close')),
  raw('a version from the future', lines('GET / HTTP/9.9', 'Host: 127.0.0.1')),
  raw('no version', 'GET /graphql\r\n\r\n'),
  raw('the beginning of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
  raw('the beginning of TLS', Buffer.from('16030100c8010000c40303', 'hex'), randomBytes(300)),
  raw('noise', randomBytes(4000)),
  raw('a method of its own', lines('STEAL /graphql HTTP/1.1', 'Host: 127.0.0.1')),
  raw('a long method', lines(`${'G'.repeat(20_000)} / HTTP/1.1`, 'Host: 127.0.0.1')),
  raw('a header of twenty thousand letters', lines(...start, `X: ${'x'.repeat(20_000)}`)),
  raw(
    'three thousand headers',
    lines(
      ...start,
      many(3000, (n) => `X-${n}: x`, '\r\n'),
    ),
  ),
  raw(
    'an address of a hundred thousand letters',
    lines(`GET /${'a'.repeat(100_000)} HTTP/1.1`, 'Host: 127.0.0.1'),
  ),
  raw(
    'another service’s address',
    lines('CONNECT elsewhere.example:443 HTTP/1.1', 'Host: elsewhere.example'),
  ),
  unfinished('a body that is shorter than was said', lines(...start, 'Content-Length: 5000'), question),
  ...['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'HEAD', 'PROPFIND', 'QUERY'].map((method) => ({
    name: `the method ${method}`,
    wire: () => http(`${method} /graphql?query=${get}`),
  })),
  { name: 'the address *', wire: () => http('OPTIONS *') },
  { name: 'an address of another host', wire: () => http('GET http://elsewhere.example/graphql') },
  {
    name: 'a page of another origin',
    wire: () => http(`GET /graphql?query=${get}`, { origin: 'https://elsewhere.example' }),
  },
  { name: 'a page without an origin', wire: () => http(`GET /graphql?query=${get}`, { origin: 'null' }) },
  {
    name: 'an origin that is none',
    wire: () => http(`GET /graphql?query=${get}`, { origin: '\'"><script>' }),
  },
  {
    name: 'a web socket',
    wire: () =>
      http('GET /graphql', {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
      }),
  },
  {
    name: 'HTTP/2 without TLS',
    wire: () =>
      http('GET /graphql', {
        connection: 'Upgrade, HTTP2-Settings',
        upgrade: 'h2c',
        'http2-settings': 'AAMAAABk',
      }),
  },
  {
    name: 'an expectation that there is not',
    wire: () =>
      http('POST /graphql', { ...json, expect: 'the-inquisition', 'content-length': '33' }, question),
  },
  {
    name: 'a question of ninety thousand letters in the address',
    wire: () => http(`GET /graphql?query=${'a'.repeat(15_000)}`),
  },
  { name: 'a mutation in the address', wire: () => http('GET /graphql?query=mutation%7Bx%7D') },
  {
    name: 'variables in the address that are none',
    wire: () => http(`GET /graphql?query=${get}&variables=%7B`),
  },
  { name: 'a list of variables in the address', wire: () => http(`GET /graphql?query=${get}&variables=[]`) },
  {
    name: 'extensions in the address that are none',
    wire: () => http(`GET /graphql?query=${get}&extensions=x`),
  },
  { name: 'bytes in the address that are no UTF-8', wire: () => http('GET /graphql?query=%ff%fe%c0%af') },
  { name: 'null bytes in the address', wire: () => http('GET /graphql?query=%00%00') },
];
