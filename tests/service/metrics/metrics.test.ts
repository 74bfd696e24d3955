import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lavrov } from '../../support/dossiers.ts';
import { openTestApi, type TestApi } from '../../support/open-test-api.ts';
import { promtool, skipped } from '../../support/promtool.ts';
import { openEvents, subscriptionUrl } from '../../support/event-stream.ts';
import { askOf, runWholeService, type WholeService } from '../../support/run-whole-service.ts';

let test: TestApi;
let service: WholeService;
beforeAll(async () => {
  test = await openTestApi([lavrov]);
  service = await runWholeService(test.graph, { slowAfter: 0 }, 'silent');
});
afterAll(async () => {
  await service.stop();
  await test.graph.close();
});

async function metrics(): Promise<string> {
  return (await fetch(`${service.url}/metrics`)).text();
}

/** The value of a figure, 0 where it is not there yet. */
async function figure(name: string): Promise<number> {
  const line = (await metrics()).split('\n').find((each) => each.startsWith(`${name} `));
  return Number(line?.slice(name.length + 1) ?? 0);
}

describe('the figures', () => {
  it('count requests by route and status, and errors by code', async () => {
    await (await askOf(service, '{ graph { leaders } }')).text();
    await (await askOf(service, '{ leader(name: "Nobody Whatever") { name } }')).text();
    await (await askOf(service, '{ whoMet(name: "Nobody Whatever") { totalCount } }')).text();
    await (await askOf(service, '{ nonsense }')).text();
    await (await fetch(`${service.url}/export/contacts.csv?leader=Macron`)).text();
    await expect.poll(() => figure('parley_requests_total{route="export",status="200"}')).toBe(1);
    expect(await figure('parley_requests_total{route="graphql",status="200"}')).toBeGreaterThanOrEqual(3);
    expect(await figure('parley_errors_total{code="UNKNOWN_NAME"}')).toBeGreaterThanOrEqual(1);
    expect(await figure('parley_errors_total{code="BAD_INPUT"}')).toBe(1);
    expect(await figure('parley_request_seconds_count{route="graphql"}')).toBe(4);
  });

  it('say whether answers were kept, and how many statements an operation took: one, or none', async () => {
    for (let times = 0; times < 3; times += 1)
      await (
        await askOf(
          service,
          '{ whoMet(name: "Macron") { nodes { leader { name tenures { office { title } } } } } }',
        )
      ).text();
    await expect.poll(() => figure('parley_cache_requests_total{result="hit"}')).toBe(1);
    expect(await figure('parley_operation_statements_bucket{le="0"}')).toBe(1);
    expect(await figure('parley_operation_statements_bucket{le="2"}')).toBe(
      await figure('parley_operation_statements_count'),
    );
  });

  it('say how things are: ready, which version of the graph, who listens', async () => {
    await expect.poll(() => figure('parley_ready')).toBe(1);
    expect(await figure('parley_database_up')).toBe(1);
    expect(await figure('parley_graph_version')).toBe(1);
    const stream = await openEvents(
      subscriptionUrl(service.url, 'subscription { graphChanged { version } }'),
    );
    await stream.next();
    expect(await figure('parley_subscribers')).toBe(1);
    stream.close();
    await expect.poll(() => figure('parley_subscribers')).toBe(0);
    expect(await metrics()).toMatch(/^parley_pool_sessions \d+$/m);
    expect(await figure('process_resident_memory_bytes')).toBeGreaterThan(0);
  });

  it.skipIf(promtool === null)('are as Prometheus would have them', async () => {
    const { status, stdout, stderr } = spawnSync(promtool!, ['check', 'metrics'], {
      input: await metrics(),
      encoding: 'utf8',
    });
    // What the library itself names otherwise is not ours to say.
    const ours = `${stdout}${stderr}`.split('\n').filter((line) => line.includes('parley'));
    expect(ours).toEqual([]);
    expect([0, 3]).toContain(status);
  });
});

if (promtool === null) console.warn(skipped('figures as promtool would have them'));
