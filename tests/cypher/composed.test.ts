import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heldExpression } from '../../src/api/compose/fragments.ts';
import { openSchema } from '../../src/api/schema.ts';
import { readCypher } from '../../src/graph/statements.ts';
import { dataOf } from '../support/ask.ts';
import { everyDossier } from '../support/dossiers.ts';
import { operationsForEveryField, operationsForEveryRoot } from '../support/every-field.ts';
import { explain, type Sent } from '../support/explain.ts';
import { lintCypher } from '../support/lint-cypher.ts';
import { importSmallTable } from '../support/small-table.ts';
import { openTestApi, type TestApi } from '../support/open-test-api.ts';

const schema = openSchema();
const operations = [
  ...operationsForEveryRoot(schema),
  ...operationsForEveryField(schema),
  // What a parent holds is written only where something of it is asked for.
  ['Participation.leader', '{ meetings { nodes { participations { leader { id } } } } }'] as const,
];
let test: TestApi;
let sent: readonly Sent[];

beforeAll(async () => {
  test = await openTestApi(everyDossier);
  await importSmallTable(test.graph);
  // The database warns of names that it never saw; these stand in no dossier here.
  await test.graph.command(
    'CREATE (n:ForTests)-[r:PART_OF]->(n) SET n += {from: 0, fromEarliest: 0, fromLatest: 0, fromCertain: 0, to: 0, toEarliest: 0, toLatest: 0, toCertain: 0, locator: 0, text: 0} DETACH DELETE n',
  );
  test.statements.length = 0;
  for (const [at, [field, operation]] of operations.entries()) {
    dataOf(await test.ask(operation));
    expect(test.statements.length, field).toBe(at + 1);
  }
  sent = test.statements;
});
afterAll(() => test.graph.close());

describe('a statement for every field of the schema, with and without every part of a filter', () => {
  it('is made of every fragment there is', () => {
    const all = sent.map(({ statement }) => statement).join('\n');
    const unused = [...readCypher('fields'), ...readCypher('parts'), ...readCypher('roots')].filter(
      ({ text }) => {
        // What a scope puts into patterns goes between the parts compared.
        const body = text.replace(/^\/\/.*\n/gm, '').trim();
        const [first] = body.split('\n');
        // An expression of the parent is written under the parent's name there.
        const held = heldExpression(body);
        if (held !== null)
          return !new RegExp(held.replace(/[.()]/g, '\\$&').replace(/\w+(?=\\[.)])/, '\\w+')).test(all);
        const start = first!.replace(/\$\w+.*/, '').slice(0, 40);
        return !all.includes(start);
      },
    );
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
