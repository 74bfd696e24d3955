import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dossierFiles } from '../../src/cli/dossier-files.ts';
import { loadDossiers } from '../../src/cli/load-dossiers.ts';
import { packageDir, readCypher, statementsOf } from '../../src/graph/statements.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { applyDecisions } from '../../src/load/identity/decide.ts';
import { Decisions } from '../../src/load/identity/decisions.ts';
import { tellNobody } from '../../src/model/progress.ts';
import { explain } from '../support/explain.ts';
import { lintCypher } from '../support/lint-cypher.ts';
import { importSmallTable } from '../support/small-table.ts';
import { emptyGraph } from '../support/test-graph.ts';

const cypher = join(packageDir(), 'cypher');
const folders = ['export', 'fields', 'load', 'names', 'parts', 'roots', 'schema', 'verify'] as const;
const files = folders.flatMap((folder) => readCypher(folder).map((file) => ({ folder, ...file })));
const whole = files.filter(({ folder }) => ['export', 'load', 'names', 'verify'].includes(folder));

/** How files are called, and the line that says what they take and give. */
const forms = {
  fields: { name: /^[A-Z]\w*\.[a-z]\w*$/, header: /^\/\/ \w+(, \$\w+)* -> \w+$/ },
  roots: { name: /^[a-z]\w*$/, header: /^\/\/ (\$\w+(, \$\w+)* )?-> \w+(, then [\w.-]+(, [\w.-]+)*)?$/ },
  parts: { name: /^[a-z]+(-[a-z]+)*$/, header: /^\/\/ \w+(, \$\w+)* -> \w+$/ },
  load: {
    name: /^[a-z]+(-[a-z]+)*$/,
    header: /^\/\/ (rows: \{ .+ \}.*|(\w+(, \w+)*; )?(columns: \w+(, \w+)*|no columns))$/,
  },
  export: { name: /^[a-z]+$/, header: /^\/\/ \w+(, \w+)*; columns: \w+(, \w+)*$/ },
  names: { name: /^[A-Z][a-z]+$/, header: /^\/\/ columns: name$/ },
  verify: {
    name: /^[a-z]+(-[a-z]+)*$/,
    header: /^\/\/ (rows: \{ .+ \}|(\w+(, \w+)*; )?columns: \w+(, \w+)*)$/,
  },
  schema: { name: /^\d{3}-[a-z]+(-[a-z]+)*$/, header: null },
} as const;

describe('the folder of Cypher', () => {
  it('holds nothing but these folders of .cypher files', () => {
    expect(readdirSync(cypher).sort()).toEqual([...folders]);
    for (const folder of folders)
      expect(readdirSync(join(cypher, folder)).filter((file) => !file.endsWith('.cypher'))).toEqual([]);
  });

  it('numbers the changes of the schema without gap', () => {
    const numbers = readCypher('schema').map(({ name }) => Number(name.slice(0, 3)));
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  });

  it('holds no file that the source does not name', () => {
    const source = readdirSync(join(packageDir(), 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(packageDir(), 'src', file), 'utf8'))
      .join('\n');
    const kinds = ['organization', 'office', 'leader', 'tenure', 'meeting', 'statement'];
    const unnamed = [...readCypher('load'), ...readCypher('verify')].filter(
      ({ name }) =>
        !source.includes(`'${name}'`) && !source.includes(`${name}:`) && !kinds.includes(name.slice(0, -1)),
    );
    expect(unnamed.map(({ name }) => name)).toEqual([]);
  });
});

const parts = files.filter(({ folder }) => folder === 'fields' || folder === 'parts' || folder === 'roots');
const complete = files.filter((file) => !parts.includes(file));

it.each(files)('$folder/$name has a name of the right form, and opens by saying what it is for', (file) => {
  const { name: form, header } = forms[file.folder];
  expect(file.name).toMatch(form);
  const comments = file.text.split('\n').filter((line) => line.startsWith('//'));
  expect(file.text.startsWith(comments.join('\n'))).toBe(true);
  expect(comments[0]).toMatch(/^\/\/ [A-Z].*[.;a-z]$/);
  if (header) expect(comments.some((line) => header.test(line))).toBe(true);
});

it.each(complete)('$folder/$name has nothing for the linter to say', ({ text }) => {
  expect(lintCypher(text)).toEqual([]);
});

it.each([...parts, ...whole])('$folder/$name is one statement or a part of one', ({ text }) => {
  expect(statementsOf(text)).toHaveLength(1);
});

describe('every whole statement', () => {
  let graph: Graph;
  beforeAll(async () => {
    // The database warns of labels and properties that it never saw.
    graph = await emptyGraph();
    await loadDossiers(
      graph,
      await dossierFiles(['articles', 'tests/articles']),
      'tests/articles',
      tellNobody,
    );
    await importSmallTable(graph);
    const shipped = { id: 'leader/j-vance', is: 'leader/jd-vance', because: 'So.', decided: '2031-07-01' };
    await applyDecisions(graph, new Decisions({ sameAs: [shipped], notSame: [] }));
  });
  afterAll(() => graph.close());

  it('is planned by the database, which has nothing to warn of', async () => {
    const parameters = {
      rows: [],
      source: 'source/s',
      facts: [],
      after: '',
      before: '',
      limit: 1,
      sources: null,
      most: 1,
      leaders: [],
      passages: [],
      table: 'table/t',
      ids: [],
    };
    const explained = await explain(
      whole.map(({ text }) => ({ statement: statementsOf(text)[0]!, parameters })),
    );
    expect(explained.filter(({ warnings }) => warnings.length > 0)).toEqual([]);
  });
});
