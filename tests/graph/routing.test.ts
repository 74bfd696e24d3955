import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { driverGraph } from '../../src/graph/driver-graph.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { lavrov } from '../support/dossiers.ts';
import { environmentOf, startService } from '../support/hostile/live-service.ts';
import { openTestApi } from '../support/open-test-api.ts';
import { parley } from '../support/parley.ts';
import { testServer } from '../support/test-server.ts';

const server = testServer();
/** The same server, found by the table that it tells of itself. */
const routed = { ...server, uri: server.uri.replace(/^bolt/, 'neo4j') };

let graph: Graph;
beforeAll(async () => {
  await (await openTestApi([lavrov])).graph.close();
  graph = driverGraph({ ...routed, readTimeout: 10_000 });
});
afterAll(() => graph.close());

describe('a server that is found by its own routing table', () => {
  it('is read from, one statement or several, and gives its sessions back', async () => {
    await graph.verify();
    expect(await graph.read('MATCH (g:Graph) RETURN g.version AS version')).toEqual([{ version: 1 }]);
    const both = graph.readTogether(async (run) => Promise.all([run('RETURN 1 AS n'), run('RETURN 2 AS n')]));
    expect(await both).toEqual([[{ n: 1 }], [{ n: 2 }]]);
    expect(graph.inUse()).toBe(0);
  });

  it('lets nothing be written by who may only read', async () => {
    await expect(graph.read('CREATE (:Meeting)')).rejects.toThrow('Something unexpected');
    expect(await graph.read('MATCH (m:Meeting) WHERE m.id IS NULL RETURN m')).toEqual([]);
  });

  it('is loaded into by a command and answers by a service', async () => {
    const environment = environmentOf(routed);
    const { out } = await parley(['load', 'tests/articles/first-harbour-talks.yaml'], environment);
    expect(out).toContain('added');
    const service = await startService(environment);
    const response = await fetch(`${service.url}/graphql?query={graph{version}}`);
    expect(await response.json()).toEqual({ data: { graph: { version: 2 } } });
    await service.stop();
  });
});
