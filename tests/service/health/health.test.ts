import { afterEach, describe, expect, inject, it } from 'vitest';
import { driverGraph } from '../../../src/graph/driver-graph.ts';
import type { Report } from '../../../src/service/health/readiness.ts';
import { askOf, runWholeService, type WholeService } from '../../support/run-whole-service.ts';
import { wayTo } from '../../support/severed-server.ts';
import { emptyGraph } from '../../support/test-graph.ts';

const undo: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const each of undo.splice(0).reverse()) await each();
});

async function readyOf({ url }: WholeService): Promise<Report & { status: number }> {
  const response = await fetch(`${url}/health/ready`);
  return { ...((await response.json()) as Report), status: response.status };
}

describe('the health of a service', () => {
  it('is live and ready once it has started and its database answers', async () => {
    const graph = await emptyGraph();
    undo.push(() => graph.close());
    const service = await runWholeService(graph);
    undo.push(() => service.stop());
    await expect
      .poll(async () => readyOf(service))
      .toMatchObject({
        status: 200,
        ready: true,
        phase: 'serving',
        database: 'answers',
        problem: null,
      });
    for (const path of ['/health', '/health/live']) {
      const response = await fetch(`${service.url}${path}`);
      expect([response.status, await response.json()]).toEqual([200, { live: true, phase: 'serving' }]);
      expect(response.headers.get('cache-control')).toBe('no-store');
    }
    const nothing = await fetch(`${service.url}/health/nothing`);
    expect([nothing.status, await nothing.text()]).toEqual([404, expect.stringContaining('/health/ready')]);
  });

  it('before it has started is live, not ready, and refuses questions with the reason', async () => {
    const service = await runWholeService(null);
    undo.push(() => service.stop());
    expect((await fetch(`${service.url}/health/live`)).status).toBe(200);
    expect(await readyOf(service)).toMatchObject({ status: 503, phase: 'starting', database: 'unknown' });
    const response = await askOf(service, '{ graph { leaders } }');
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('starting'), extensions: { code: 'GRAPH_UNAVAILABLE' } }],
    });
    expect((await fetch(`${service.url}/export/contacts.csv?leader=Macron`)).status).toBe(503);
  });

  it.each(['refuses', 'silent'] as const)(
    'is red soon after a database %s, says why, and is green again once it answers',
    async (cut) => {
      const server = inject('neo4j');
      const way = await wayTo(server.uri);
      undo.push(() => way.close());
      const graph = driverGraph({ ...server, uri: way.uri, readTimeout: 3000 });
      undo.push(() => graph.close());
      const service = await runWholeService(graph);
      undo.push(() => service.stop());
      await expect.poll(async () => (await readyOf(service)).ready, { timeout: 10_000 }).toBe(true);
      await way.become(cut);
      await expect.poll(async () => (await readyOf(service)).status, { timeout: 15_000 }).toBe(503);
      expect(await readyOf(service)).toMatchObject({
        database: 'away',
        problem: expect.stringContaining('database'),
      });
      expect((await fetch(`${service.url}/health/live`)).status).toBe(200);
      await way.become('open');
      await expect.poll(async () => (await readyOf(service)).status, { timeout: 30_000 }).toBe(200);
      const said = service.lines.filter(({ msg }) => /database/.test(msg)).map(({ msg }) => msg);
      expect(said).toEqual(['the database does not answer', 'the database answers again']);
    },
    60_000,
  );
});
