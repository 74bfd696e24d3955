import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { withFragments } from '../../src/explorer/view/fragments.ts';
import { filesBelow } from '../support/source-files.ts';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const fragments = readFileSync('src/explorer/operations/fragments.graphql', 'utf8');
const list = readFileSync('src/embed/operations.ts', 'utf8');

it.each(filesBelow('src/embed/operations', '.graphql'))(
  '$path is one that the schema answers, and is in the list of operations',
  ({ path, text }) => {
    expect(validate(schema, parse(withFragments(text, fragments)))).toEqual([]);
    expect(list).toContain(`./operations/${path.split('/').at(-1)!}?raw`);
  },
);
