import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSchema } from '../../src/api/schema.ts';
import { everyDossier } from '../support/dossiers.ts';
import { faultProxy, type FaultProxy } from '../support/fault-proxy.ts';
import { inject, type Injected } from '../support/hostile/inject.ts';
import { environmentOf, startService, type LiveService } from '../support/hostile/live-service.ts';
import { payloads } from '../support/hostile/payloads.ts';
import { openTestApi, type TestApi } from '../support/open-test-api.ts';
import { digestOf } from '../support/snapshot.ts';
import { testServer } from '../support/test-server.ts';

const server = testServer();

it('there are more than fifty texts, no two the same', () => {
  const texts = payloads('http://127.0.0.1:1/');
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.length).toBeGreaterThan(50);
});

// Encryption and routing know the server by its name, so neither goes by a way of our own.
describe.runIf(server.uri.startsWith('bolt://'))('texts put wherever the API and the links take one', () => {
  let test: TestApi;
  let proxy: FaultProxy;
  let service: LiveService;
  let before: string;
  let injected: Injected;
  beforeAll(async () => {
    test = await openTestApi(everyDossier);
    before = await digestOf(test.graph);
    proxy = await faultProxy(server.uri);
    service = await startService(environmentOf({ ...server, uri: proxy.uri }));
    // A migration may have been due at the start; what is asked is what comes from here on.
    proxy.asked.length = 0;
    injected = await inject(service.url, openSchema(), 20);
  });
  afterAll(async () => {
    await service.stop();
    await proxy.close();
    await test.graph.close();
  });

  it('reach every place: arguments, parts of filters, items of lists', () => {
    expect(injected.targets).toBeGreaterThan(100);
    expect(injected.sent).toBeGreaterThan(500);
  });

  it('are answered like any other, or refused with a code', () => {
    expect(injected.faults).toEqual([]);
  });

  it('change nothing in the graph', async () => {
    expect(await digestOf(test.graph)).toBe(before);
  });

  it('have nobody call an address', () => {
    expect(injected.calls).toBe(0);
  });

  it('are asked in sessions that may only read', () => {
    expect(proxy.asked.length).toBeGreaterThan(100);
    expect(proxy.asked.filter(({ reads }) => !reads)).toEqual([]);
  });
});
