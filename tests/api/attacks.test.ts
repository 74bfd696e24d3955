import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endpoint } from '../../src/api/api.ts';
import { everyDossier } from '../support/dossiers.ts';
import { attackAll } from '../support/hostile/attack.ts';
import { quickAttacks, slowAttacks } from '../support/attacks/all.ts';
import { bystander } from '../support/hostile/bystander.ts';
import { environmentOf, startService, type LiveService } from '../support/hostile/live-service.ts';
import { memoryOf } from '../support/hostile/service-memory.ts';
import { openTestApi } from '../support/open-test-api.ts';
import { testServer } from '../support/test-server.ts';

let service: LiveService;
beforeAll(async () => {
  await (await openTestApi(everyDossier)).graph.close();
  service = await startService(environmentOf(testServer()));
});
afterAll(() => service.stop());

/** Wide room for a machine that does other things too; `npm run audit` measures what is promised. */
const room = 6;

describe.each([
  { kind: 'that are over at once', attacks: quickAttacks, atOnce: 3 },
  { kind: 'that take their time', attacks: slowAttacks, atOnce: Infinity },
])('of attacks $kind', ({ attacks, atOnce }) => {
  it(`each is refused with a code or cut off, and others are answered meanwhile`, async () => {
    const other = bystander(service.url + endpoint);
    const attacked = await attackAll(service.url, attacks, atOnce);
    const { asked, longest, failed } = await other.leave();
    expect(attacked.filter(({ faults }) => faults.length > 0)).toEqual([]);
    expect(failed).toEqual([]);
    expect(asked).toBeGreaterThan(10);
    expect(longest).toBeLessThan(1000 * room);
  });
});

it('there are more than a hundred of them, each with a name of its own', () => {
  const names = [...quickAttacks, ...slowAttacks].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(100);
});

it('afterwards the service takes no more memory than promised, and its log tells of nothing unexpected', async () => {
  expect((await memoryOf(service.pid)) ?? 0).toBeLessThan(300);
  expect(service.said()).not.toMatch(/internal error|left without an answer/);
});
