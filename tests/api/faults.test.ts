import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyDossier } from '../support/dossiers.ts';
import { faultProxy, type FaultProxy } from '../support/fault-proxy.ts';
import { environmentOf, startService, type LiveService } from '../support/hostile/live-service.ts';
import { onTheWay, outage } from '../support/hostile/outage.ts';
import { openTestApi } from '../support/open-test-api.ts';
import { testServer } from '../support/test-server.ts';

const server = testServer();

/** Wide room for a machine that does other things too; `npm run audit` measures what is promised. */
const room = 2;

// Encryption and routing know the server by its name, so neither goes by a way of our own.
describe.runIf(server.uri.startsWith('bolt://'))('a service whose database', () => {
  let proxy: FaultProxy;
  let service: LiveService;
  beforeAll(async () => {
    await (await openTestApi(everyDossier)).graph.close();
    proxy = await faultProxy(server.uri);
    service = await startService(environmentOf({ ...server, uri: proxy.uri }));
  });
  afterAll(async () => {
    await service.stop();
    await proxy.close();
  });

  it.each(['refuse', 'blackhole', 'reset'] as const)(
    'is away (%s) answers in time that it is, is not ready, and goes on by itself',
    async (fault) => {
      const { slowest, red, green, faults } = await outage(service.url, onTheWay(proxy, fault), {
        questions: 120,
        seconds: 3,
      });
      expect(faults).toEqual([]);
      expect(slowest).toBeLessThan(4000 * room);
      expect(red).toBeLessThan(5000 * room);
      expect(green).toBeLessThan(15_000 * room);
    },
  );

  it('is slow to answer answers all the same, and stays ready', async () => {
    await proxy.become({ delay: 100 });
    const response = await fetch(`${service.url}/graphql?query={graph{version}}`);
    expect(await response.json()).toMatchObject({ data: { graph: { version: 5 } } });
    expect((await fetch(`${service.url}/health/ready`)).status).toBe(200);
    await proxy.become('none');
  });

  it('takes seconds for each statement has each question answered in time, those of several statements too', async () => {
    const breaking = { ...onTheWay(proxy, { delay: 700 }), mayStayReady: true };
    const { slowest, faults } = await outage(service.url, breaking, { questions: 30, seconds: 2 });
    expect(faults).toEqual([]);
    expect(slowest).toBeLessThan(4000 * room);
  });

  it('breaks every connection at once is asked anew by the next question', async () => {
    proxy.cut();
    const ask = async (): Promise<object> =>
      (await (await fetch(`${service.url}/graphql?query={graph{version}}`)).json()) as object;
    await expect.poll(ask, { timeout: 5000 }).toMatchObject({ data: { graph: { version: 5 } } });
  });

  it('is away gives a kept answer to those alone who say that it may be out of date, and marks it', async () => {
    const ask = async (cacheControl: string): Promise<Response> =>
      fetch(`${service.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'cache-control': cacheControl },
        body: '{"query":"{ graph { version sources } }"}',
      });
    for (let time = 0; time < 3; time += 1) expect((await ask('')).headers.get('warning')).toBeNull();
    await proxy.become('refuse');
    const stale = await ask('stale-if-error=600');
    expect(stale.headers.get('warning')).toBe('110 parley "Response is Stale"');
    expect(await stale.json()).toEqual({
      data: { graph: { version: 5, sources: 5 } },
      extensions: { stale: { version: 5, asOf: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) } },
    });
    const { errors } = (await (await ask('no-cache')).json()) as { errors: object[] };
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPH_UNAVAILABLE' } }]);
    await proxy.become('none');
  });
});
