import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSettings } from '../../../src/cli/settings.ts';
import { listedText } from '../../../src/api/listed/listed-operations.ts';
import { subscription } from '../../../src/explorer/changes.ts';
import { withFragments } from '../../../src/explorer/view/fragments.ts';
import { parley } from '../../support/parley.ts';
import { filesBelow } from '../../support/source-files.ts';

const files = ['src/explorer/operations', 'src/embed/operations'].flatMap((of) => filesBelow(of, '.graphql'));
const isFragments = ({ path }: { path: string }): boolean => path.endsWith('/fragments.graphql');
const fragments = files.find(isFragments)!.text;
const documents = files
  .filter((file) => !isFragments(file))
  .map(({ text }) => withFragments(text, fragments));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-operations-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('lists what the explorer and the pieces ask, in the form that the setting takes', async () => {
  const file = join(folder, 'operations.json');
  expect(await parley(['operations', '--out', file])).toMatchObject({ code: 0, err: '' });
  const listed = readSettings({ PARLEY_OPERATIONS: file }).service.listed!;
  const asked = [subscription, ...documents];
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((query) => listedText(listed, { query }) === null)).toEqual([]);
});

it('says what a list has to be where it is none', async () => {
  const file = join(folder, 'none.json');
  for (const text of ['{', '[]', '{"a":1}']) {
    await writeFile(file, text);
    expect(() => readSettings({ PARLEY_OPERATIONS: file })).toThrow(
      /^Expected PARLEY_OPERATIONS to name a JSON file/,
    );
  }
});
