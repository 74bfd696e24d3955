import { afterAll, beforeAll, expect, it } from 'vitest';
import { exampleQuestions } from '../../src/api/example-questions.ts';
import { dataOf } from '../support/ask.ts';
import { lavrov } from '../support/dossiers.ts';
import { openTestApi, type TestApi } from '../support/open-test-api.ts';

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi([lavrov]);
});
afterAll(() => test.graph.close());

type Named = { name: string };
type Meeting = Record<string, never> & { title: string; status: string; participations: { leader: Named }[] };

// eslint-disable-next-line @typescript-eslint/no-explicit-any
async function answerTo(operation: string): Promise<any> {
  const question = exampleQuestions.find(({ query }) => query.startsWith(`query ${operation} `));
  return dataOf(await test.ask(question!.query));
}

it('there are eleven, each of another name', () => {
  expect(new Set(exampleQuestions.map(({ query }) => query.split(' ')[1])).size).toBe(11);
  expect(exampleQuestions).toHaveLength(11);
});

it('Macron met eight others once, in the Oval Office, each in an office of their own', async () => {
  const { whoMet } = await answerTo('MacronMet');
  expect(whoMet.totalCount).toBe(8);
  const offices = whoMet.nodes.map(({ leader }: { leader: { tenures: { office: { title: string } }[] } }) =>
    leader.tenures.map(({ office }) => office.title).join(),
  );
  expect(new Set(offices).size).toBe(8);
  for (const { meetingCount, meetings } of whoMet.nodes) {
    expect(meetingCount).toBe(1);
    expect(meetings.nodes).toMatchObject([
      {
        date: '2025-08-18?',
        place: { name: 'Oval Office, White House', country: { name: 'United States' } },
      },
    ]);
  }
});

it('Putin met nobody in person on record, and spoke to Trump by telephone', async () => {
  const { inPerson, onThePhone } = await answerTo('PutinContacts');
  expect(inPerson).toEqual({ totalCount: 0 });
  expect(onThePhone.nodes.map(({ leader }: { leader: Named }) => leader.name)).toEqual(['Donald Trump']);
  const [{ reports }] = onThePhone.nodes[0].meetings.nodes;
  expect(reports).toHaveLength(1);
  expect(reports[0].attributedTo).toHaveProperty('name');
});

it('two meetings are only proposed, and one of them depends on the other', async () => {
  const { meetings } = await answerTo('Proposed');
  expect(meetings.nodes).toHaveLength(2);
  const [one, other] = meetings.nodes as (Meeting & {
    dependsOn: { title: string }[];
    statements: object[];
  })[];
  const [dependent, free] = one!.dependsOn.length > 0 ? [one!, other!] : [other!, one!];
  expect(dependent.dependsOn).toEqual([{ title: free.title }]);
  expect(free.participations.map(({ leader }) => leader.name)).toEqual([
    'Vladimir Putin',
    'Volodymyr Zelenskyy',
  ]);
  expect(free.statements.map((statement) => (statement as { stance: string }).stance)).toContain(
    'CONDITIONS',
  );
});

it('the meeting that was held is cited passage by passage, and its list is not said to be whole', async () => {
  const { meeting } = await answerTo('Evidence');
  expect(meeting).toMatchObject({ status: 'HELD', date: '2025-08-18?', participantsComplete: false });
  expect(meeting.participations).toHaveLength(9);
  expect(meeting.participations[0]).toMatchObject({ role: 'HOST', leader: { name: 'Donald Trump' } });
  expect(meeting.evidence.length).toBeGreaterThan(0);
  for (const { citation, sha256 } of meeting.evidence) {
    expect(citation).toMatch(/2025-08-21, characters \d+ to \d+$/);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  }
});

it('three coordinate with Russia and Ukraine, each cited by the passage', async () => {
  const { leaders } = await answerTo('Liaisons');
  const liaisons = leaders.nodes.flatMap(
    ({ name, liaisons }: Named & { liaisons: (Named & { evidence: [] })[] }) =>
      liaisons.map((liaison) => [name, liaison.name, liaison.evidence.length > 0]),
  );
  const three = ['JD Vance', 'Marco Rubio', 'Steve Witkoff'];
  expect(liaisons).toEqual(
    three.flatMap((name) => ['Russia', 'Ukraine'].map((country) => [name, country, true])),
  );
});

it('nothing was known before the article appeared', async () => {
  const { before, after } = await answerTo('KnownOn');
  expect([before.totalCount, after.totalCount]).toEqual([0, 4]);
});

it('word may have come from Macron to Putin by Trump: at the White House, then by telephone', async () => {
  const { paths } = await answerTo('Paths');
  expect(paths).toEqual([
    {
      length: 2,
      hops: [
        {
          from: { name: 'Emmanuel Macron' },
          to: { name: 'Donald Trump' },
          meeting: expect.objectContaining({ mode: 'IN_PERSON', date: '2025-08-18?' }),
        },
        {
          from: { name: 'Donald Trump' },
          to: { name: 'Vladimir Putin' },
          meeting: expect.objectContaining({ mode: 'PHONE', date: '[2025-08-18..2025-08-21]' }),
        },
      ],
    },
  ]);
});

it('Trump alone was in contact with both Putin and Zelenskyy, once by telephone and once in person', async () => {
  const { commonContacts } = await answerTo('CommonContacts');
  const [{ leader, meetings }, ...others] = commonContacts.nodes;
  expect([leader.name, others]).toEqual(['Donald Trump', []]);
  expect(meetings.nodes.map(({ mode }: { mode: string }) => mode)).toEqual(['PHONE', 'IN_PERSON']);
});

it('all nine at the White House are linked with each other, and Putin with Trump alone', async () => {
  const { nodes, links, truncated } = (await answerTo('Network')).network;
  type Node = { leader: Named; degree: number; betweenness: number };
  type Link = { source: Named; target: Named; meetings: number };
  expect(truncated).toBe(false);
  expect(nodes[0]).toMatchObject({ leader: { name: 'Donald Trump' }, degree: 9 });
  expect(nodes.slice(1).map(({ betweenness }: Node) => betweenness)).toEqual(Array(9).fill(0));
  // Of the 36 pairs of others, the 8 that Putin makes with one at the White House go by Trump.
  expect(nodes[0].betweenness).toBeCloseTo(8 / 36, 10);
  expect(links).toHaveLength((9 * 8) / 2 + 1);
  const withPutin = links.filter(({ source, target }: Link) =>
    [source.name, target.name].includes('Vladimir Putin'),
  );
  expect(withPutin).toEqual([
    { source: { name: 'Donald Trump' }, target: { name: 'Vladimir Putin' }, meetings: 1 },
  ]);
});

it('one meeting and one call were held in August, both on peace, one of them on guarantees too', async () => {
  const { timeline } = await answerTo('Timeline');
  expect(timeline).toEqual({
    buckets: [
      { period: '2025-08', groupName: 'Peace between Russia and Ukraine', count: 2 },
      { period: '2025-08', groupName: 'Security guarantees for Ukraine', count: 1 },
    ],
    undated: 0,
    spanning: 0,
  });
});

it('a misspelt name finds its leader first, then the meetings whose titles have it', async () => {
  const { search } = await answerTo('Search');
  const [first, ...others] = search.edges;
  expect(first).toMatchObject({
    match: 'Zelensky',
    node: { __typename: 'Leader', name: 'Volodymyr Zelenskyy' },
  });
  expect(others).toHaveLength(3);
  for (const { match, score, node } of others) {
    expect(node).toMatchObject({ __typename: 'Meeting', title: match });
    expect(match).toContain('Zelenskyy');
    expect(score).toBeLessThan(first.score);
  }
});
