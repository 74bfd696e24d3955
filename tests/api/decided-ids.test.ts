import { afterAll, beforeAll, expect, it } from 'vitest';
import { applyDecisions } from '../../src/load/identity/decide.ts';
import { Decisions } from '../../src/load/identity/decisions.ts';
import { dataOf } from '../support/ask.ts';
import { invented } from '../support/dossiers.ts';
import { openTestApi, type TestApi } from '../support/open-test-api.ts';

const same = (id: string, is: string) => ({ id, is, because: 'A test says so.', decided: '2031-07-01' });

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi(invented);
  const decisions = new Decisions({
    sameAs: [
      same('leader/orjan-dal', 'leader/o-dal'),
      same('meeting/2031-03-bergen-talks', 'meeting/bergen'),
      same('office/prime-minister-of-norway', 'office/premier-of-norway'),
    ],
    notSame: [],
  });
  await applyDecisions(test.graph, decisions);
});
afterAll(() => test.graph.close());

it('what a decision gave another id is found by the old one, the new one and its names', async () => {
  const query = `{
    old: leader(id: "leader/orjan-dal") { id }
    now: leader(id: "leader/o-dal") { id }
    named: leader(name: "Ørjan Dal") { id }
    meeting(id: "meeting/2031-03-bergen-talks") { id participations { leader { id } } }
    meetingNow: meeting(id: "meeting/bergen") { id }
    office(id: "office/prime-minister-of-norway") { id }
    whoMet(name: "leader/orjan-dal") { totalCount }
  }`;
  expect(dataOf(await test.ask(query))).toMatchObject({
    old: { id: 'leader/o-dal' },
    now: { id: 'leader/o-dal' },
    named: { id: 'leader/o-dal' },
    meeting: { id: 'meeting/bergen' },
    meetingNow: { id: 'meeting/bergen' },
    office: { id: 'office/premier-of-norway' },
    whoMet: { totalCount: expect.any(Number) as number },
  });
});
