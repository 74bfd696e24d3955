import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSchema } from '../../src/api/schema.ts';
import { dossierFiles } from '../../src/cli/dossier-files.ts';
import { loadDossiers } from '../../src/cli/load-dossiers.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { readCypher } from '../../src/graph/statements.ts';
import { tellNobody } from '../../src/model/progress.ts';
import { asker, dataOf } from '../support/ask.ts';
import { operationsForEveryField, operationsForEveryRoot } from '../support/every-field.ts';
import { explain, type Sent } from '../support/explain.ts';
import { lintCypher } from '../support/lint-cypher.ts';
import { openQuietApi } from '../support/open-test-api.ts';
import { emptyGraph } from '../support/test-graph.ts';

const schema = openSchema();
const operations = [...operationsForEveryRoot(schema), ...operationsForEveryField(schema)];
const sent: Sent[] = [];
let graph: Graph;

beforeAll(async () => {
  graph = await emptyGraph();
  // The database warns of names that it never saw; these stand in no dossier here.
  await graph.command(
    'CREATE (n:ForTests)-[r:PART_OF]->(n) SET n += {from: 0, fromEarliest: 0, fromLatest: 0, fromCertain: 0, to: 0, toEarliest: 0, toLatest: 0, toCertain: 0, locator: 0, text: 0} DETACH DELETE n',
  );
  await loadDossiers(graph, await dossierFiles(['articles', 'tests/articles']), null, tellNobody);
  const ask = asker(openQuietApi(recorded(graph)));
  for (const [field, operation] of operations) {
    const before = sent.length;
    dataOf(await ask(operation));
    expect(sent.length - before, field).toBe(1);
  }
});
afterAll(() => graph.close());

/** The graph, with every statement that reads it written down with its parameters. */
function recorded(inner: Graph): Graph {
  return {
    ...inner,
    read: (statement, parameters = {}) => {
      sent.push({ statement, parameters });
      return inner.read(statement, parameters);
    },
  };
}

describe('a statement for every field of the schema, with and without every part of a filter', () => {
  it('is made of every fragment there is', () => {
    const all = sent.map(({ statement }) => statement).join('\n');
    const unused = [...readCypher('fields'), ...readCypher('roots')].filter(({ text }) => {
      // What a scope puts into patterns goes between the parts compared.
      const [first] = text
        .replace(/^\/\/.*\n/gm, '')
        .trim()
        .split('\n');
      const start = first!.replace(/\$\w+.*/, '').slice(0, 40);
      return !all.includes(start);
    });
    expect(unused.map(({ name }) => name)).toEqual([]);
  });

  it('has nothing for the linter to say', () => {
    const complaints = sent.map(({ statement }) => ({ statement, said: lintCypher(statement) }));
    expect(complaints.filter(({ said }) => said.length > 0)).toEqual([]);
  });

  it('is planned by the database, which has nothing to warn of', async () => {
    expect((await explain(sent)).filter(({ warnings }) => warnings.length > 0)).toEqual([]);
  });

  it('holds no value: every one is a parameter', () => {
    for (const { statement } of sent) expect(statement).not.toMatch(/Macron|2025-|2031-|"|Peace/);
  });
});
