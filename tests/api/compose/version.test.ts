import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { versionAgain, versionNode } from '../../../src/api/compose/version.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { emptyGraph } from '../../support/test-graph.ts';
import { testServer } from '../../support/test-server.ts';

let graph: Graph;
let driver: Driver;
beforeAll(async () => {
  graph = await emptyGraph();
  const { uri, user, password } = testServer();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
});
afterAll(async () => {
  await driver.close();
  await graph.close();
});

/** What each row of a statement says, where a load commits between the first and the second. */
async function versionsAround(load: string): Promise<unknown[]> {
  const session = driver.session({ fetchSize: 1 });
  const said: unknown[] = [];
  const rows = session.run(`OPTIONAL MATCH ${versionNode}
WITH state, state.version AS before
UNWIND range(1, 3) AS row
RETURN [before, ${versionAgain}] AS versions`);
  for await (const row of rows) {
    said.push(row.get('versions'));
    if (said.length === 1) await graph.command(load);
  }
  await session.close();
  return said;
}

describe('the version read again', () => {
  it('is that of the first load, where the statement began on an empty database', async () => {
    const said = await versionsAround(`CREATE (:Graph {id: 'graph', version: 1})`);
    expect(said[0]).toEqual([null, null]);
    expect(said[2]).toEqual([null, 1]);
  });

  it('is that of a load that ended since', async () => {
    const said = await versionsAround(`MATCH (state:Graph) SET state.version = 2`);
    expect(said[0]).toEqual([1, 1]);
    expect(said[2]).toEqual([1, 2]);
  });
});
