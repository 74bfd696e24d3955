import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSchema } from '../../src/api/schema.ts';
import { dataOf } from '../support/ask.ts';
import { everyDossier } from '../support/dossiers.ts';
import { openTestApi, type TestApi } from '../support/open-test-api.ts';
import { fieldPools } from '../support/operations/argument-pools.ts';
import { plainText } from '../support/operations/write-operation.ts';
import { openReference } from '../support/reference/answer.ts';

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi(everyDossier);
});
afterAll(() => test.graph.close());

type Contact = { leader: { name: string }; meetingCount: number };

/** Whom all of some leaders met, each with the number of meetings, under further arguments. */
async function met(names: readonly string[], others = ''): Promise<string[]> {
  const query = `query ($names: [String!]!) { commonContacts(names: $names ${others}) {
    totalCount nodes { leader { name } meetingCount meetings { totalCount } } } }`;
  const { commonContacts } = dataOf(await test.ask(query, { names }));
  expect(commonContacts.totalCount).toBe(commonContacts.nodes.length);
  return commonContacts.nodes.map((node: Contact & { meetings: { totalCount: number } }) => {
    expect(node.meetings.totalCount).toBe(node.meetingCount);
    return `${node.leader.name} ${node.meetingCount}`;
  });
}

const anyMode = 'mode: [IN_PERSON, PHONE, VIDEO, UNKNOWN]';

describe('who met every one of several leaders', () => {
  it('is everyone else at a table where they all sat, and none of themselves', async () => {
    const others = ['Macron', 'Stubb', 'Meloni', 'Starmer', 'Merz', 'von der Leyen', 'Rutte', 'Zelenskyy'];
    expect(await met(['Trump', ...others.slice(1)])).toEqual(['Emmanuel Macron 1']);
    expect(await met(['Trump', 'Zelenskyy'])).toHaveLength(7);
  });

  it('is whoever went between two who did not meet, by telephone only where calls count', async () => {
    expect(await met(['Putin', 'Zelenskyy'])).toEqual([]);
    expect(await met(['Putin', 'Zelenskyy'], `filter: { ${anyMode} }`)).toEqual(['Donald Trump 2']);
    expect(await met(['Putin', 'Zelenskyy'], 'filter: { mode: [PHONE] }')).toEqual([]);
  });

  it('may be asked of meetings that are only proposed', async () => {
    expect(await met(['Putin', 'Zelenskyy'], 'filter: { status: [PROPOSED] }')).toEqual(['Donald Trump 1']);
  });

  it('counts a meeting with two of them once, and those with one of them too', async () => {
    const contact = 'meetingCount firstMet lastMet leader { name } meetings { nodes { title earliest } }';
    const { commonContacts } = dataOf(
      await test.ask(
        `{ commonContacts(names: ["Ægisdóttir", "Rui Silva", "thora aegisdottir"]) { nodes { ${contact} } } }`,
      ),
    );
    expect(commonContacts.nodes).toEqual([
      {
        leader: { name: 'Maria Silva' },
        meetingCount: 3,
        firstMet: '2031-04-01',
        lastMet: '2031-04-18',
        meetings: {
          nodes: [
            { title: 'Faro', earliest: '2031-04-18' },
            { title: 'Working talks', earliest: '2031-04-04' },
            { title: 'Preparatory talk', earliest: '2031-04-01' },
          ],
        },
      },
    ]);
  });

  it('knows on a day only what was published by then, in all that is nested too', async () => {
    expect(await met(['Dal', 'Kortez'])).toEqual(['Ilmar Rusk 1']);
    expect(await met(['Dal', 'Kortez'], 'filter: { knownOn: "2031-03-15" }')).toEqual([]);
    expect(await met(['Ægisdóttir', 'Rui Silva'], 'filter: { knownOn: "2031-04-19" }')).toEqual([
      'Maria Silva 2',
    ]);
    const { commonContacts } = dataOf(
      await test.ask(`{ commonContacts(names: ["Okáfor", "Maria Silva"], filter: { knownOn: "2031-04-19" }) {
        nodes { leader { name contacts { totalCount } } lastMet meetings { nodes { date reports { date } } } } } }`),
    );
    expect(commonContacts.nodes).toEqual([
      {
        leader: { name: 'Þóra Ægisdóttir', contacts: { totalCount: 3 } },
        lastMet: '2031-04-05',
        meetings: {
          nodes: [
            { date: '[2031-04-03..2031-04-05]', reports: [{ date: '[2031-04-03..2031-04-05]' }] },
            { date: '2031-04-01?', reports: [{ date: '2031-04-01?' }] },
            { date: null, reports: [{ date: null }] },
          ],
        },
      },
    ]);
  });

  it('met nobody before all of them were known of', async () => {
    expect(await met(['Dal', 'Okáfor'], 'filter: { knownOn: "2031-03-16" }')).toEqual([]);
  });
});

describe('within days of each other', () => {
  const then = `knownOn: "2031-04-19", ${anyMode}`;
  const within = (names: readonly string[], days: number | null, others = ''): Promise<string[]> =>
    met(names, `withinDays: ${days}, filter: { ${then} ${others} }`);

  it('is as many days as there may be between the bounds of two meetings', async () => {
    // Maria Silva: with Rui Silva perhaps on the 1st, with Okáfor on one of the 3rd to the 5th.
    const names = ['Rui Silva', 'Okáfor'];
    expect(await within(names, null)).toEqual(['Þóra Ægisdóttir 3', 'Maria Silva 2']);
    expect(await within(names, 2)).toEqual(['Þóra Ægisdóttir 3', 'Maria Silva 2']);
    // Þóra Ægisdóttir met Okáfor on a day that nobody names, which may be any.
    expect(await within(names, 1)).toEqual(['Þóra Ægisdóttir 3']);
  });

  it('is no days where one meeting was with all of them', async () => {
    expect(await within(['Maria Silva', 'Okáfor'], 0)).toEqual(['Þóra Ægisdóttir 3']);
    expect(await within(['Maria Silva', 'Okáfor'], 0, 'certainly: true')).toEqual(['Þóra Ægisdóttir 1']);
  });

  it('is never certain where a date is doubtful or unknown', async () => {
    expect(await within(['Rui Silva', 'Okáfor'], 1000, 'certainly: true')).toEqual([]);
    const filter = `filter: { ${anyMode} certainly: true }`;
    expect(await met(['Putin', 'Zelenskyy'], `withinDays: 0, filter: { ${anyMode} }`)).toHaveLength(1);
    expect(await met(['Putin', 'Zelenskyy'], `withinDays: 1000, ${filter}`)).toEqual([]);
  });

  it('leaves the meetings and their number as they are without it', async () => {
    expect(await met(['Ægisdóttir', 'Rui Silva'], 'withinDays: 0')).toEqual(['Maria Silva 3']);
  });

  it('may be more days than there are', async () => {
    expect(await met(['Dal', 'Kortez'], 'withinDays: 2147483647')).toEqual(['Ilmar Rusk 1']);
  });
});

it('is what the claims amount to, whoever is asked about and however it is narrowed', async () => {
  const reference = await openReference(everyDossier);
  const owner = openSchema().getQueryType()!;
  const field = owner.getFields()['commonContacts']!;
  const rows = `{ totalCount nodes { leader { id name } meetingCount firstMet lastMet
    meetings(first: 2) { totalCount nodes { id date status } } } }`;
  let found = 0;
  for (const args of fieldPools['Query.commonContacts']!) {
    const text = plainText([{ owner, field, key: field.name, args, children: [] }]);
    const query = text.replace(/ \}$/, ` ${rows} }`);
    const answer = dataOf(await test.ask(query));
    expect(answer, query).toEqual(reference(query));
    found += answer.commonContacts.totalCount;
  }
  expect(found).toBeGreaterThan(100);
});

describe('is refused', () => {
  const refused = async (args: string) => {
    const { errors } = await test.ask(`{ commonContacts(${args}) { totalCount } }`);
    return { code: errors?.[0]?.extensions['code'], message: errors?.[0]?.message };
  };

  it.each([
    ['names: []', /at least 2 different leaders; found no name\.$/],
    ['names: ["Trump"]', /at least 2 different leaders; found only Donald Trump \(leader\/donald-trump\) in/],
    ['names: ["Trump", "leader/donald-trump", "TRUMP"]', /different leaders; found only Donald Trump /],
    ['names: ["Trump", "Macron"], withinDays: -1', /`withinDays` of 0 or more; found -1\./],
    ['names: ["Trump", "Macron"], first: 0', /`first` from 1/],
    ['names: ["Trump", "Macron"], after: "x"', /`after` to be a cursor/],
    ['names: ["Trump", "Macron"], filter: { from: "2031-01-02", to: "2031-01-01" }', /on or after `from`/],
  ])('%s as BAD_INPUT', async (args, message) => {
    expect(await refused(args)).toEqual({ code: 'BAD_INPUT', message: expect.stringMatching(message) });
  });

  it.each([
    ['names: ["Trump", "Macaron"]', 'UNKNOWN_NAME', /Nearest: .*Macron/],
    ['names: ["Nobody at all"]', 'UNKNOWN_NAME', /`names`/],
    ['names: ["Trump", "Silva"]', 'AMBIGUOUS_NAME', /Maria Silva .*Rui Silva/],
  ])('%s as %s', async (args, code, message) => {
    expect(await refused(args)).toEqual({ code, message: expect.stringMatching(message) });
  });

  it('more than ten names as LIMIT_EXCEEDED, before the graph is asked', async () => {
    test.statements.length = 0;
    const names = JSON.stringify(Array.from({ length: 11 }, () => 'Trump'));
    expect(await refused(`names: ${names}`)).toEqual({
      code: 'LIMIT_EXCEEDED',
      message: expect.stringMatching(/at most 10 names in `names`; found 11\./),
    });
    expect(test.statements).toEqual([]);
  });
});
