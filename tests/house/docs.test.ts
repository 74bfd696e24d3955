import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageDir } from '../../src/graph/statements.ts';
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
    { path: 'README.md', count: 6, dossiers: [lavrov], texts: null },
    { path: 'docs/questions.md', count: 11, dossiers: [lavrov], texts: null },
    { path: 'docs/demo.md', count: 3, dossiers: [lavrov, ...examples], texts: exampleTexts },
  ])('of $path', ({ path, count, dossiers, texts }) => {
    let test: TestApi;
    beforeAll(async () => {
      test = await openTestApi(dossiers, {}, texts);
    });
    afterAll(() => test.graph.close());

    const { text } = pages.find((page) => page.path === path)!;
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
