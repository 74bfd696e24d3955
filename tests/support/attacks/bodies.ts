import { gzipSync } from 'node:zlib';
import { bodies as named, many, posted, type Attack } from './attack.ts';

const question = '{"query":"{ graph { version } }"}';
const bomb = (): Buffer => gzipSync(Buffer.alloc(50_000_000, ' '));

/** Bodies that are no request, or are not said to be one. */
export const bodies: readonly Attack[] = [
  ...named({
    'an empty body': () => '',
    null: () => 'null',
    'a number': () => '1',
    'a text': () => '"{ graph { version } }"',
    'a list of nothing': () => '[]',
    'two questions at a time': () => `[${question},${question}]`,
    'a thousand questions at a time': () => `[${many(1000, () => question, ',')}]`,
    'half an object': () => '{"query":"{ graph',
    'no question': () => '{"a":1}',
    'a question that is null': () => '{"query":null}',
    'a question that is a list': () => '{"query":["{ graph { version } }"]}',
    'a question that is an object': () => '{"query":{"toString":"{ graph { version } }"}}',
    'the name of an operation that is an object': () =>
      '{"query":"{ graph { version } }","operationName":{}}',
    'the name of an operation that there is not': () =>
      '{"query":"{ graph { version } }","operationName":"__proto__"}',
    'a question that is kept elsewhere': () =>
      '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}',
    'a prototype': () => '{"__proto__":{"query":"{ graph { version } }"}}',
    'lists ninety thousand deep': () => '['.repeat(90_000),
    'objects fifteen thousand deep': () => '{"a":'.repeat(15_000),
    'keys without end': () => `{${many(8000, (n) => `"k${n}":1`, ',')}}`,
    'a key that comes twice': () => '{"query":"{ graph { version } }","query":"{ nope }"}',
    'a comment in JSON': () => `/* x */ ${question}`,
    'a mark of byte order, then half a sign': () => Buffer.from([0xef, 0xbb, 0xbf, 0xed, 0xa0, 0x80]),
    'UTF-16': () => Buffer.from(question, 'utf16le'),
    'bytes that are no UTF-8': () => Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0xc0, 0xaf, 0x22, 0x7d]),
    'null bytes': () => Buffer.alloc(50_000),
    'one byte too many': () => question + ' '.repeat(100_001 - question.length),
    'ten megabytes': () => ' '.repeat(10_000_000),
    'ten megabytes of one question': () => `{"query":"{ graph { version } } #${'x'.repeat(10_000_000)}"}`,
  }),
  ...Object.entries({
    'a form': 'application/x-www-form-urlencoded',
    'a form in parts': 'multipart/form-data; boundary=x',
    'plain text': 'text/plain',
    'a document as it is': 'application/graphql',
    XML: 'application/xml',
    'something like JSON': 'application/jsonp',
    'two types': 'text/plain, application/json',
    'no type': '',
  }).map(([name, type]) => ({
    name: `a body said to be ${name}`,
    wire: () => posted(question, { 'content-type': type }),
  })),
  {
    name: 'a form at the same address with a stroke',
    wire: () => withPath('/graphql/', 'application/x-www-form-urlencoded'),
  },
  { name: 'plain text at the same address with a stroke', wire: () => withPath('/graphql/', 'text/plain') },
  { name: 'fifty megabytes packed', wire: () => posted(bomb(), { 'content-encoding': 'gzip' }) },
  {
    name: 'fifty megabytes packed twice',
    wire: () => posted(gzipSync(bomb()), { 'content-encoding': 'gzip, gzip' }),
  },
  ...['deflate', 'br', 'zstd', 'compress', 'nope'].map((encoding) => ({
    name: `a body said to be packed by ${encoding}`,
    wire: () => posted(question, { 'content-encoding': encoding }),
  })),
];

function withPath(path: string, type: string): ReturnType<typeof posted> {
  const body = 'query={graph{version}}';
  const { parts } = posted(body, { 'content-type': type });
  const [head] = parts as [string];
  return { parts: [head.replace('/graphql', path), body] };
}
