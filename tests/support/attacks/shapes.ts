import { documents, many } from './attack.ts';

const cycle = (length: number): string =>
  many(length, (n) => `fragment F${n} on Leader { ...F${(n + 1) % length} }`);
const within = (levels: number, open: string, inside: string, close = '}'): string =>
  open.repeat(levels) + inside + close.repeat(levels);

/** Documents whose shape is the attack: how deep, how wide, how often. */
export const shapes = documents({
  'fields nested twelve deep': () =>
    `{ leaders { ${within(12, 'nodes { contacts { ', 'totalCount', '} }')} } }`,
  'braces nested five thousand deep': () => within(5000, '{a', 'b') + '}',
  'braces that never close': () => '{a'.repeat(40_000),
  'braces alone': () => '{'.repeat(90_000),
  'lists nested ten thousand deep in an argument': () =>
    `{ leaders(first: ${within(10_000, '[', '1', ']')}) { totalCount } }`,
  'objects nested in an argument': () =>
    `{ meetings(filter: ${within(300, '{ participants: ', '1')}) { totalCount } }`,
  'a fragment within itself': () => '{ leaders { nodes { ...F0 } } } fragment F0 on Leader { ...F0 }',
  'two fragments within each other': () => `{ leaders { nodes { ...F0 } } } ${cycle(2)}`,
  'a hundred fragments in a circle': () => `{ leaders { nodes { ...F0 } } } ${cycle(100)}`,
  'a fragment within itself by way of a field': () =>
    '{ leaders { nodes { ...F } } } fragment F on Leader { contacts { nodes { leader { ...F } } } }',
  'fragments that double twenty times': () =>
    `{ leaders { nodes { ...F0 } } } ${many(20, (n) => `fragment F${n} on Leader { a${n}: name ...F${n + 1} ...F${n + 1} }`)} fragment F20 on Leader { id }`,
  'fragments that multiply rows': () =>
    `{ leaders(first: 100) { nodes { ...F0 } } } ${many(4, (n) => `fragment F${n} on Leader { contacts(first: 100) { nodes { leader { ...F${n + 1} } } } }`)} fragment F4 on Leader { id }`,
  'a hundred spreads within each other': () =>
    `{ ...F0 } ${many(100, (n) => `fragment F${n} on Query { ...F${n + 1} }`)} fragment F100 on Query { nope }`,
  'four hundred inline fragments within each other': () =>
    within(400, '{ ... ', '{ graph { version } nope }'),
  'sixteen aliases': () => `{ ${many(16, (n) => `a${n}: graph { version }`)} }`,
  'ten thousand aliases': () => `{ ${many(10_000, (n) => `a${n}: graph { version }`)} }`,
  'aliases of introspection': () => `{ ${many(60, (n) => `a${n}: __schema { types { name } }`)} }`,
  'one field ten thousand times': () => `{ ${many(10_000, () => 'graph { version }')} }`,
  'fields of one key to be compared each with each': () =>
    `{ ${many(120, (n) => `graph: leader(id: "${n}") { id }`)} }`,
  'sets of one key within each other': () =>
    within(40, '{ leaders { nodes { contacts { nodes { leader ', '{ id }', '} leaders: x } } }'),
  'a thousand directives': () => `{ graph ${many(1000, () => '@include(if: true)')} { version } }`,
  'nine directives': () => `{ graph ${many(9, () => '@skip(if: false)')} { version } }`,
  'directives that there are not': () => `{ graph ${many(300, (n) => `@nope${n}`)} { version } }`,
  'five hundred operations': () => many(240, (n) => `query Q${n} { __typename }`),
  'operations of one name': () => many(200, () => 'query Q { __typename }'),
  'five hundred variables': () => `query (${many(200, (n) => `$v${n}: Int`)}) { __typename }`,
  'fragments that nobody uses': () => `{ __typename } ${many(150, (n) => `fragment F${n} on Leader { id }`)}`,
  'nine hundred fields that there are not': () => `{ ${many(900, (n) => `leadrs${n}`)} }`,
  'introspection in circles': () =>
    `{ __schema { types ${within(6, '{ fields { type ', '{ name }', '} }')} } }`,
  'introspection of inputs in circles': () =>
    `{ __schema { types ${within(5, '{ inputFields { type ', '{ name }', '} }')} } }`,
  'types within types': () => `{ __type(name: "Leader") { ${within(60, 'possibleTypes { ', 'name')} } }`,
  'a long name': () => `{ ${'a'.repeat(90_000)} }`,
  'a long text': () => `{ leader(name: "${'a'.repeat(90_000)}") { id } }`,
  'a long number': () => `{ leaders(first: ${'9'.repeat(50_000)}) { totalCount } }`,
  'a thousand and one tokens': () => `{ ${many(400, () => '... { __typename }', ' ')} }`,
});
