import fc from 'fast-check';
import type { Draw } from '../operations/random-operation.ts';

/** An operation as it is sent: a text and its variables, which need not fit. */
export type Sent = { query: string; variables: unknown };

/** Values that fit few arguments. */
const oddValues = [
  'null',
  'true',
  '-1',
  '1e400',
  '99999999999999999999',
  '0.5',
  '""',
  '"\\u0000"',
  '"\\ud800"',
  '"2025-02-30"',
  '"x\\"y`z"',
  '"""a block "string\\"""',
  'NOT_A_WORD',
  '[]',
  '[[1], null]',
  '{}',
  '{ __proto__: { status: HELD } }',
  '$nowhere',
];

const oddVariables: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  '',
  '\u0000',
  '\ud800',
  [],
  [[null]],
  {},
  'x',
];

/** Where one piece of a text is another: what it looks like, and what may stand in its place. */
const changes: readonly [piece: RegExp, others: readonly string[]][] = [
  [/: ("[^"]*"|\d+|[A-Z_]{2,}|true|false|null)(?=[\s,)\]}])/, oddValues.map((value) => `: ${value}`)],
  [/\([^()]*\)/, ['', '()', '(nothing: 1)', '(first: 1, first: 2)']],
  [/\b[a-z]\w*(?= \{)/, ['nothing', '__schema', '__type', 'constructor', '_']],
  [
    /@(skip|include)\(if: [^)]*\)/,
    ['@skip', '@include(if: "yes")', '@deprecated', '@nothing', '@skip(if: true) @skip(if: true)'],
  ],
  [/\bon [A-Z]\w*/, ['on Nothing', 'on String', 'on MeetingFilter', 'on __Schema', 'on']],
  [/\.\.\.F\d+/, ['...Nothing', '...on', '...']],
  [/fragment F\d+/, ['fragment on', 'fragment F0', 'extend fragment F1']],
  [/\$v\d+: [^,)=]+/, ['$v0: Nothing', '$v0: [String!]!', '$v0: Leader', '$v0: Int = "x"', '$v0']],
  [/^query \w*/, ['mutation M', 'subscription S', 'query Q { __typename } query Q', 'type T', '']],
  [/\}/, ['', '}}', '} {', '}\u0000', '} # \ud800']],
  [/\w+/, ['', '\ufeff', '"', '"""', '&', '|', '🐟', '\\u{41}', '0x1', '--']],
];

/** The same operation with up to three pieces of it changed, or with variables that do not fit. */
export function spoil({ query, variables }: Sent, draw: Draw): Sent {
  let text = query;
  const times = draw(() => fc.integer({ min: 0, max: 3 }));
  for (let time = 0; time < times; time += 1) {
    const [piece, others] = draw(() => fc.constantFrom(...changes));
    const places = [...text.matchAll(new RegExp(piece, 'g'))];
    if (places.length === 0) continue;
    const { index, 0: found } = places[draw(() => fc.nat({ max: places.length - 1 }))]!;
    const other = draw(() => fc.constantFrom(...others));
    text = text.slice(0, index) + other + text.slice(index + found.length);
  }
  return { query: text, variables: spoilVariables(variables, draw) };
}

function spoilVariables(variables: unknown, draw: Draw): unknown {
  const way = draw(() => fc.nat({ max: 5 }));
  if (way === 0) return draw(() => fc.constantFrom(...oddVariables));
  const names = Object.keys(variables as object);
  if (way > 2 || names.length === 0) return variables;
  const name = draw(() => fc.constantFrom(...names));
  const value = draw(() => fc.constantFrom(...oddVariables, undefined));
  return { ...(variables as object), [name]: value };
}
