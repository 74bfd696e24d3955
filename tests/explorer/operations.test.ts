import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { withFragments } from '../../src/explorer/view/fragments.ts';
import { withValues } from '../../src/explorer/view/playground.ts';
import { filesBelow } from '../support/source-files.ts';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const files = filesBelow('src/explorer/operations', '.graphql');
const fragments = files.find(({ path }) => path.endsWith('/fragments.graphql'))!.text;
const operations = files
  .filter(({ text }) => text !== fragments)
  .map(({ path, text }) => ({ path, text: withFragments(text, fragments) }));

describe('every operation of the page', () => {
  it.each(operations)('$path is one that the schema answers', ({ text }) => {
    expect(validate(schema, parse(text))).toEqual([]);
  });

  it.each(operations)('$path is asked from the list of operations, and nowhere else', ({ path }) => {
    const name = path.split('/').at(-1)!;
    const importing = filesBelow('src/explorer', '.ts').filter(({ text }) => text.includes(`/${name}?raw`));
    expect(importing.map((file) => file.path)).toEqual(['src/explorer/operations.ts']);
  });
});

it('every fragment is spread by an operation', () => {
  const names = [...fragments.matchAll(/^fragment (\w+)/gm)].map(([, name]) => name!);
  const spread = operations.map(({ text }) => text).join('\n');
  expect(names.filter((name) => !spread.includes(`...${name}`))).toEqual([]);
});

describe('an operation with its values written out', () => {
  const document = (name: string): string =>
    operations.find(({ path }) => path.endsWith(`/${name}.graphql`))!.text;

  it.each([
    ['network', { filter: { status: ['HELD'], mode: ['PHONE', 'VIDEO'], from: '2025-01-01' }, first: 300 }],
    ['network', { around: ['leader/a "quoted" one'], depth: 2, filter: { participants: { all: ['A'] } } }],
    ['timeline', { filter: { topic: 'Peace {here}', certainly: true, to: undefined }, by: 'MONTH' }],
    ['everyone', {}],
    ['meeting', { id: 'meeting/2025-08-18-white-house' }],
    ['chains', { from: 'A', to: 'B', filter: {} }],
  ])('has no variables left, and is one that the schema answers: %s %o', (name, variables) => {
    const text = withValues(document(name), variables);
    expect(text).not.toContain('$');
    expect(validate(schema, parse(text))).toEqual([]);
  });

  it('keeps texts as texts and words of the schema as words', () => {
    const text = withValues(document('timeline'), {
      filter: { status: ['HELD', 'CALLED_OFF'], topic: 'HELD' },
      by: 'YEAR',
    });
    expect(text).toContain('timeline(filter: { status: [HELD, CALLED_OFF], topic: "HELD" }, by: YEAR)');
  });
});
