import { bodies, documents, many, type Attack } from './attack.ts';

const variables = (query: string, text: string): string =>
  `{"query":${JSON.stringify(query)},"variables":${text}}`;
const names = 'query ($n: [String!]!) { commonContacts(names: $n) { totalCount } }';
const page = 'query ($n: Int) { leaders(first: $n) { totalCount } }';
const filter = 'query ($n: MeetingFilter) { meetings(filter: $n) { totalCount } }';
const name = 'query ($n: String!) { whoMet(name: $n) { totalCount } }';

/** Documents and variables whose values are the attack. */
export const values: readonly Attack[] = [
  ...documents({
    'a page of 101': () => '{ leaders(first: 101) { nodes { id } } }',
    'a page of none': () => '{ leaders(first: 0) { nodes { id } } }',
    'a page below none': () => '{ meetings(last: -5) { nodes { id } } }',
    'a page beyond 32 bits': () => '{ leaders(first: 2147483648) { nodes { id } } }',
    'a chain of seven': () => '{ paths(from: "Macron", to: "Rutte", maxHops: 7) { length } }',
    'a network of a hundred steps': () =>
      '{ network(around: ["Macron"], depth: 100) { nodes { leader { id } } } }',
    'a network of a million': () => '{ network(first: 1000000) { nodes { leader { id } } } }',
    'a million rows': () =>
      '{ leaders(first: 100) { nodes { contacts(first: 100) { nodes { leader { contacts(first: 100) { nodes { meetingCount } } } } } } } }',
    'days since the year nought': () =>
      '{ timeline(by: DAY, zeros: true, filter: { from: "0001-01-01", to: "9999-12-31" }) { buckets { meetings } } }',
    'a day in a year of nine digits': () =>
      '{ meetings(filter: { from: "999999999-01-01" }) { totalCount } }',
    'a day that there is not': () => '{ meetings(filter: { from: "2025-02-30" }) { totalCount } }',
    'a cursor of somebody else': () => '{ leaders(after: "eyJfX3Byb3RvX18iOnt9fQ==") { nodes { id } } }',
    'a search for eleven words': () => '{ search(text: "a b c d e f g h i j k") { totalCount } }',
    'a search for signs alone': () => '{ search(text: "*:* && _~") { totalCount } }',
    'a number beyond all numbers': () => '{ leaders(first: 1e999999) { totalCount } }',
    'a subscription by a plain post': () => 'subscription { graphChanged { version } }',
    'a mutation': () => 'mutation { deleteEverything }',
    'a schema of its own': () => 'type Query { x: Int } extend type Leader { password: String }',
    'a lone surrogate outside a text': () => '{ \ud800 }',
    'a null byte outside a text': () => '{ graph\u0000 { version } }',
    'letters from right to left outside a text': () => '{ \u202egraph { version } }',
    'an escape beyond Unicode': () => '{ leader(name: "\\u{110000}") { id } }',
    'half an escape': () => '{ leader(name: "\\uD8") { id } }',
    'a text that never ends': () => '{ leader(name: "x',
    'a block of text that never ends': () => '{ leader(name: """x',
    'no document': () => '',
    'spaces for a document': () => ' '.repeat(90_000),
    'commas for a document': () => ','.repeat(90_000),
  }),
  ...bodies({
    'a list of names without end': () =>
      variables(names, JSON.stringify({ n: Array.from({ length: 5000 }, () => 'x') })),
    'a list within a list, ten thousand deep': () =>
      variables(names, `{"n":${'['.repeat(10_000)}${']'.repeat(10_000)}}`),
    'a number for a list': () => variables(names, '{"n":1}'),
    'a text for a number': () => variables(page, '{"n":"1; DROP DATABASE neo4j"}'),
    'a fraction': () => variables(page, '{"n":0.5}'),
    'a number of twenty digits': () => variables(page, '{"n":99999999999999999999}'),
    'a number too great for JSON': () => variables(page, '{"n":1e999}'),
    'a prototype in a filter': () => variables(filter, '{"n":{"__proto__":{"status":["HELD"]}}}'),
    'a constructor in a filter': () => variables(filter, '{"n":{"constructor":{"prototype":{"x":1}}}}'),
    'a filter ten thousand deep': () =>
      variables(filter, `{"n":${'{"participants":'.repeat(5000)}1${'}'.repeat(5000)}}`),
    'words that there are not': () =>
      variables(filter, `{"n":{"status":[${many(2000, () => '"NOPE"', ',')}]}}`),
    'a name that is an object': () => variables(name, '{"n":{"toString":"x"}}'),
    'a name of ninety thousand letters': () => variables(name, JSON.stringify({ n: 'x'.repeat(90_000) })),
    'a name of null bytes': () => variables(name, '{"n":"\\u0000\\u0000"}'),
    'a name of half a sign': () => variables(name, '{"n":"\\ud800"}'),
    'a name that turns the text around': () => variables(name, '{"n":"\\u202e\\u2066noitcejni"}'),
    'no value where one has to be': () => variables(name, '{"__proto__":{"n":"Macron"}}'),
    'variables that are a list': () => variables(page, '[]'),
    'variables that are a text': () => variables(page, '"{}"'),
  }),
];
