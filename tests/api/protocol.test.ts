import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endpoint } from '../../src/api/api.ts';
import { openSchema } from '../../src/api/schema.ts';
import { everyDossier } from '../support/dossiers.ts';
import { fuzz } from '../support/hostile/fuzz.ts';
import { environmentOf, startService, type LiveService } from '../support/hostile/live-service.ts';
import { openTestApi } from '../support/open-test-api.ts';
import { runsOf } from '../support/random-graphs.ts';
import { testServer } from '../support/test-server.ts';

let service: LiveService;
beforeAll(async () => {
  await (await openTestApi(everyDossier)).graph.close();
  service = await startService(environmentOf(testServer()));
});
afterAll(() => service.stop());

describe('GraphQL over HTTP', () => {
  it.each(serverAudits({ url: () => service.url + endpoint }))('$id $name', async ({ fn }) => {
    expect(await fn()).toMatchObject({ status: 'ok' });
  });
});

it('whatever is asked, valid or nearly, is answered or refused with a code, and nothing inside is told', async () => {
  const { sent, answered, refused, faults } = await fuzz(service.url + endpoint, openSchema(), runsOf(1.25));
  expect(faults).toEqual([]);
  expect(sent).toBeGreaterThan(0);
  expect(answered).toBeGreaterThan(sent / 10);
  expect(Object.keys(refused)).toEqual(expect.arrayContaining(['BAD_INPUT', 'LIMIT_EXCEEDED']));
  expect(service.said()).not.toContain('internal error');
});
