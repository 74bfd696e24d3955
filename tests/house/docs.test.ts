import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { packageDir } from '../../src/graph/statements.ts';
import { readBytes } from '../../src/load/dossier/read-bytes.ts';
import { importTable } from '../../src/load/table/import-table.ts';
import { readMapping } from '../../src/load/table/mapping.ts';
import { openTable } from '../../src/load/table/open-table.ts';
import { dataOf } from '../support/ask.ts';
import { examples, exampleTexts, lavrov } from '../support/dossiers.ts';
import { openTestApi, type TestApi } from '../support/open-test-api.ts';
import { filesBelow } from '../support/source-files.ts';

const pages = [...filesBelow('.', '.md')];
const map = pages.find(({ path }) => path === 'docs/map.md')!.text;

describe('the printed questions', () => {
  // The title, bold or a heading; a note, if any; the operation; its answer.
  const printed =
    /^(?:## |\*\*)(.+?)(?:\*\*)?\n\n(?:(?:.+\n)+\n)?```graphql\n([^]+?)```\n\n```json\n([^]+?)```/gm;

  describe.each([
    { path: 'README.md', section: 'Six questions', count: 6, dossiers: [lavrov] },
    { path: 'README.md', section: 'A sample: US travels', count: 1, table: 'data/us-travel-meetings.csv' },
    { path: 'docs/questions.md', count: 11, dossiers: [lavrov] },
    { path: 'docs/demo.md', count: 3, dossiers: [lavrov, ...examples], texts: exampleTexts },
  ])('of $path, $section', ({ path, section, count, dossiers = [], texts = null, table }) => {
    let test: TestApi;
    beforeAll(async () => {
      test = await openTestApi(dossiers, {}, texts);
      if (table) await importSample(test.graph, table);
    }, 60_000);
    afterAll(() => test.graph.close());

    const page = pages.find((of) => of.path === path)!.text;
    const text = section === undefined ? page : sectionOf(page, section);
    const questions = [...text.matchAll(printed)];

    it(`are ${count}, and nothing else is printed as an operation`, () => {
      expect(questions).toHaveLength(count);
      expect(text.match(/```graphql/g)).toHaveLength(count);
    });

    it.each(questions.map(([, title, query, answer]) => ({ title, query: query!, answer: answer! })))(
      'are answered as printed: $title',
      async ({ query, answer }) => {
        expect(dataOf(await test.ask(query))).toEqual(JSON.parse(answer));
      },
    );
  });
});

/** From a heading to the next of its kind. */
function sectionOf(page: string, heading: string): string {
  return page.split(/^(?=## )/m).find((section) => section.startsWith(`## ${heading}\n`))!;
}

async function importSample(graph: Graph, file: string): Promise<void> {
  const mapping = readMapping('us-travel.yaml', await readBytes('data/us-travel.yaml'));
  const table = await openTable(
    { file, name: file, mapping, published: null },
    async () => Promise.resolve(null),
    '2031-01-01',
    () => {},
  );
  await importTable(graph, table, { rejected: () => {}, loaded: () => {} });
}

describe('the map', () => {
  it('names every folder, and no other', () => {
    const folders = filesBelow('.', '').flatMap(({ path }) => ancestors(dirname(path)));
    const named = [...map.matchAll(/^\| `([^`]+)\/`/gm)].map(([, folder]) => folder!);
    const shown = new Set(folders.filter((folder) => !/^(tests\/(?!articles|support).+|\..*)$/.test(folder)));
    const parents = new Set(named.flatMap((folder) => ancestors(dirname(folder))));
    expect([...shown].filter((folder) => !named.includes(folder) && !parents.has(folder)).sort()).toEqual([]);
    expect(named.filter((folder) => !shown.has(folder) && folder !== 'src/api/generated')).toEqual([]);
  });

  it('has tests that mirror the folders of src', () => {
    const rooms = readdirSync(join(packageDir(), 'src'));
    expect(rooms.filter((room) => !existsSync(join(packageDir(), 'tests', room)))).toEqual([]);
  });
});

function ancestors(folder: string): string[] {
  return folder === '.' ? [] : [folder, ...ancestors(dirname(folder))];
}

describe.each(pages)('$path', ({ path, text }) => {
  it('links to what is there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link!);
    const broken = links.filter((link) => !existsSync(resolve(packageDir(), dirname(path), link)));
    expect(broken).toEqual([]);
  });
});
