import fc from 'fast-check';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readCypher, statementsOf } from '../../src/graph/statements.ts';
import { dataOf } from '../support/ask.ts';
import { runsOf, unlimited } from '../support/random-graphs.ts';
import { openTestApi, type TestApi } from '../support/open-test-api.ts';

const runs = runsOf(1 / 16);

const day = (at: number): string => new Date(Date.UTC(2031, 0, 1 + at)).toISOString().slice(0, 10);
const drawnDay = fc.nat({ max: 800 }).map(day);

type Meeting = { id: string; date: string | null; first: string | null; last: string | null };

/** Dates of every width: days, doubted or not, some days, a month, a year and a day around it, open ones, and none. */
const drawnMeeting = fc
  .tuple(
    fc.nat({ max: 800 }),
    fc.constantFrom(0, 0, 1, 5, 30, 31, 32, 365, 366, 367, 700),
    fc.constantFrom('', '', '', '?', 'after', 'before', 'none'),
  )
  .map(([start, width, form]): Omit<Meeting, 'id'> => {
    const [first, last] = [day(start), day(start + width)];
    if (form === 'none') return { date: null, first: null, last: null };
    if (form === 'after') return { date: `${first}/..`, first, last: null };
    if (form === 'before') return { date: `../${last}`, first: null, last };
    const doubt = form === '?' ? '?' : '';
    return { date: width === 0 ? `${first}${doubt}` : `[${first}..${last}]`, first, last };
  });
const drawnMeetings = fc
  .array(drawnMeeting, { minLength: 8, maxLength: 24 })
  .map((all) => all.map((meeting, at): Meeting => ({ id: `meeting/m${at + 10}`, ...meeting })));

type Question = {
  from: string | null;
  to: string | null;
  certainly: boolean;
  /** Conditions that every drawn meeting meets, so that all ways to start are gone. */
  others: string;
  orderBy: 'LATEST_ASC' | 'LATEST_DESC';
  page: 'first' | 'last';
  size: number;
};
const drawnQuestion: fc.Arbitrary<Question> = fc
  .record({
    from: fc.option(drawnDay, { freq: 2 }),
    to: fc.option(drawnDay, { freq: 2 }),
    certainly: fc.boolean(),
    others: fc.constantFrom(
      '',
      '',
      'topic: "Fish"',
      'placeCountry: "NO"',
      'represents: "NO"',
      'represents: "Fishers", knownOn: "2031-06-01"',
      'knownOn: "2031-06-01"',
      'topic: "Fish", knownOn: "2031-06-01"',
      'participants: { all: ["ada", "leader/bo", "Ada"] }',
      'participants: { any: ["ada", "bo"] }, status: [HELD]',
      'participants: { all: [] }',
    ),
    orderBy: fc.constantFrom('LATEST_ASC', 'LATEST_DESC'),
    page: fc.constantFrom('first', 'last'),
    size: fc.constantFrom(1, 2, 5, 100),
  })
  .map((asked): Question => {
    const { from, to } = asked;
    return from !== null && to !== null && to < from ? { ...asked, from: to, to: from } : asked;
  });

/** The ids of the meetings that a question is about, in order. */
function matching(meetings: readonly Meeting[], { from, to, certainly, orderBy }: Question): string[] {
  const fits = ({ date, first, last }: Meeting): boolean => {
    if (!certainly)
      return (
        !(from !== null && last !== null && last < from) && !(to !== null && first !== null && first > to)
      );
    if (date === null || date.endsWith('?')) return false;
    return (
      (from === null || (first !== null && first >= from)) && (to === null || (last !== null && last <= to))
    );
  };
  const key = ({ id, last }: Meeting): string => `${last ?? ''} ${id}`;
  const ids = meetings
    .filter(fits)
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .map(({ id }) => id);
  return orderBy === 'LATEST_ASC' ? ids : ids.reverse();
}

async function pageThrough(
  test: TestApi,
  question: Question,
): Promise<{ ids: string[]; totalCount: number }> {
  const { from, to, certainly, others, orderBy, page, size } = question;
  const dates = `from: ${JSON.stringify(from)}, to: ${JSON.stringify(to)}, certainly: ${certainly}`;
  let [ids, cursor, totalCount]: [string[], string | null, number] = [[], null, 0];
  for (;;) {
    const beyond: string = cursor === null ? '' : `, ${page === 'first' ? 'after' : 'before'}: "${cursor}"`;
    const { meetings } = dataOf(
      await test.ask(`{ meetings(filter: { ${dates}, ${others} }, orderBy: ${orderBy}, ${page}: ${size}${beyond}) {
        totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`),
    );
    const found = meetings.nodes.map(({ id }: { id: string }) => id);
    ids = page === 'first' ? [...ids, ...found] : [...found, ...ids];
    totalCount = meetings.totalCount;
    const { pageInfo } = meetings;
    if (!(page === 'first' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return { ids, totalCount };
    cursor = page === 'first' ? pageInfo.endCursor : pageInfo.startCursor;
  }
}

async function openWith(
  meetings: readonly Meeting[],
): Promise<{ test: TestApi; close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-dates-'));
  const evidence = ['all'];
  const dossier = {
    dossier: 1,
    source: { id: 'source/dates', title: 'Drawn', published: '2031-06-01', sha256: '0'.repeat(64) },
    passages: { all: { start: 0, end: 1, sha256: '0'.repeat(64) } },
    organizations: [{ id: 'organization/fishers', name: 'Fishers', evidence }],
    offices: [
      { id: 'office/one', title: 'One', of: 'NO', evidence },
      { id: 'office/two', title: 'Two', of: 'organization/fishers', evidence },
    ],
    leaders: ['ada', 'bo'].map((name) => ({ id: `leader/${name}`, name, evidence })),
    meetings: meetings.map(({ id, date }) => ({
      id,
      status: 'HELD',
      mode: 'IN_PERSON',
      ...(date !== null && { date }),
      place: { country: 'NO' },
      topics: ['Fish', 'FISH'],
      participants: [
        { leader: 'leader/ada', office: 'office/one', evidence },
        { leader: 'leader/bo', office: 'office/two', evidence },
      ],
      evidence,
    })),
  };
  const file = join(folder, 'dates.yaml');
  await writeFile(file, JSON.stringify(dossier));
  const test = await openTestApi([file], unlimited);
  return {
    test,
    close: async () => {
      await test.graph.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Makes the topic and the place look as if thousands of meetings had them, as they have in a large archive. */
const crowd = `MATCH (topic:Topic), (place:Place)
UNWIND range(1, 3000) AS number
CREATE (topic)<-[:ABOUT]-(other:Elsewhere)-[:AT]->(place)
CREATE (other)-[:PARTICIPANT_IN {represents: "country/no"}]->(other)
CREATE (other)-[:PARTICIPANT_IN {represents: "organization/fishers"}]->(other)`;

it.each([
  ['few', null],
  ['thousands of', crowd],
])(
  'a date range holds what may or must lie in it, on pages that make up the whole, also where a topic has %s meetings',
  async (_, prepare) => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(
        drawnMeetings,
        fc.array(drawnQuestion, { minLength: 30, maxLength: 30 }),
        async (meetings, questions) => {
          const { test, close } = await openWith(meetings);
          try {
            if (prepare) await test.graph.command(prepare);
            for (const question of questions) {
              const ids = matching(meetings, question);
              const expected = { ids, totalCount: ids.length };
              expect(await pageThrough(test, question), JSON.stringify(question)).toEqual(expected);
              found += ids.length;
            }
          } finally {
            await close();
          }
        },
      ),
      { ...runs, endOnFailure: true },
    );
    // Where nothing is ever found, nothing was compared.
    expect(found).toBeGreaterThan(runs.numRuns * 30);
  },
);

it('meetings from before the schema had classes of dates and ordered topics get what loads give', async () => {
  const [meetings] = fc.sample(fc.array(drawnMeeting, { minLength: 60, maxLength: 60 }), {
    ...runs,
    numRuns: 1,
  });
  const { test, close } = await openWith(
    meetings!.map((meeting, at) => ({ id: `meeting/m${at}`, ...meeting })),
  );
  try {
    const classes = async () =>
      test.graph.read(`MATCH (meeting:Meeting)-[about:ABOUT]->(topic) RETURN meeting.id AS id,
        meeting.reach AS reach, about.topic = topic.id AS same, about {.sortKey, .reach, .name} AS about ORDER BY id`);
    const loaded = await classes();
    expect(new Set(loaded.map(({ reach }) => reach))).toEqual(new Set([null, 'MONTH', 'YEAR', 'EVER']));
    await test.graph.command(`MATCH (meeting:Meeting)-[about:ABOUT]->(topic)
      REMOVE meeting.reach, about.topic, about.sortKey, about.reach
      CREATE (meeting)-[:ABOUT {name: 'Fish'}]->(topic)`);
    for (const { name, text } of readCypher('schema'))
      if (/reach|topics/.test(name)) await test.graph.command(statementsOf(text)[0]!);
    expect(await classes()).toEqual(loaded);
  } finally {
    await close();
  }
});
