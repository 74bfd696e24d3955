import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSchema } from '../../src/api/schema.ts';
import { readCypher, statementsOf } from '../../src/graph/statements.ts';
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

type Bucket = { period: string; group: string | null; groupName: string | null; count: number };

/** A timeline with its buckets as lines, and how many meetings are counted apart. */
async function timeline(args: string) {
  const query = `{ timeline(${args}) { buckets { period group groupName count } undated spanning ungrouped } }`;
  const { buckets, ...apart } = dataOf(await test.ask(query)).timeline;
  const lines = buckets.map(({ period, group, count }: Bucket) =>
    [period, ...(group === null ? [] : [group]), count].join(' '),
  );
  return { lines, names: new Map(buckets.map((bucket: Bucket) => [bucket.group, bucket.groupName])), apart };
}

const held = 'status: [HELD]';
const spring = 'from: "2031-03-01", to: "2031-04-30"';

describe('meetings by period', () => {
  it('are counted by month unless another is asked for, whether held or not', async () => {
    expect(await timeline('filter: { from: "2031-01-01" }')).toMatchObject({
      lines: ['2031-03 2', '2031-04 5', '2031-05 2'],
      apart: { undated: 4, spanning: 1, ungrouped: 0 },
    });
    const { lines } = await timeline(`filter: { ${spring}, ${held} }`);
    expect(lines).toEqual(['2031-03 2', '2031-04 4']);
  });

  it.each([
    ['DAY', ['2031-03-04 1', '2031-03-15 1', '2031-04-01 1', '2031-04-04 1', '2031-04-07 1', '2031-04-18 1']],
    ['WEEK', ['2031-W10 1', '2031-W11 1', '2031-W14 2', '2031-W15 1', '2031-W16 1']],
    ['MONTH', ['2031-03 2', '2031-04 4']],
    ['YEAR', ['2031 6']],
  ])('by %s are named so that they sort', async (by, lines) => {
    expect((await timeline(`by: ${by}, filter: { ${spring}, ${held} }`)).lines).toEqual(lines);
  });

  it('count apart where their days lie in several periods, or where they have none', async () => {
    const all = 'from: "2025-08-01", to: "2025-12-31"';
    expect(await timeline(`by: DAY, filter: { ${all} }`)).toMatchObject({
      lines: ['2025-08-18 1'],
      apart: { undated: 4, spanning: 1, ungrouped: 0 },
    });
    expect(await timeline(`by: WEEK, filter: { ${all} }`)).toMatchObject({
      lines: ['2025-W34 2'],
      apart: { undated: 4, spanning: 0 },
    });
  });

  it('leave out doubtful, unknown and wider dates where only what is certain counts', async () => {
    expect(await timeline('filter: { from: "2031-04-01", to: "2031-04-30", certainly: true }')).toMatchObject(
      { lines: ['2031-04 4'], apart: { undated: 0, spanning: 0, ungrouped: 0 } },
    );
  });

  it('are those known on the day, with the dates known then', async () => {
    const filter = `from: "2031-03-01", to: "2031-04-30", ${held}`;
    expect(await timeline(`by: DAY, filter: { ${filter}, knownOn: "2031-04-10" }`)).toMatchObject({
      lines: ['2031-03-04 1', '2031-03-15 1', '2031-04-01 1', '2031-04-07 1'],
      apart: { undated: 1, spanning: 1 },
    });
    expect((await timeline('by: YEAR, filter: { knownOn: "2025-08-20" }')).lines).toEqual([]);
  });

  it('count with those apart as many as meetings lists, under any filter', async () => {
    for (const { filter = null, by = null } of fieldPools['Query.timeline']!) {
      const field = openSchema().getQueryType()!.getFields()['timeline']!;
      const one = { owner: openSchema().getQueryType()!, field, key: 'timeline', children: [] };
      const text = plainText([{ ...one, args: { filter, by } }]).slice(2, -2);
      const args = text.slice('timeline('.length, -1);
      const meetings = args.includes('filter: null') ? '' : `(${args.replace(/, by: \w+/, '')})`;
      const answer = dataOf(
        await test.ask(
          `{ ${text} { buckets { count } undated spanning } meetings${meetings} { totalCount } }`,
        ),
      );
      const { buckets, undated, spanning } = answer.timeline;
      const counted = buckets.reduce((all: number, { count }: Bucket) => all + count, 0);
      expect(counted + undated + spanning, text).toBe(answer.meetings.totalCount);
    }
  });
});

describe('in groups', () => {
  it('of two countries, a meeting of several counts once for each pair', async () => {
    const { lines, names, apart } = await timeline(
      `by: YEAR, groupBy: COUNTRY_PAIR, filter: { to: "2025-12-31", ${held}, mode: [IN_PERSON] }`,
    );
    expect(lines).toHaveLength(21);
    expect(lines).toContain('2025 FI-US 1');
    expect(names.get('FI-US')).toBe('Finland – United States');
    expect(names.get('GB-UA')).toBe('United Kingdom – Ukraine');
    expect(apart).toEqual({ undated: 1, spanning: 0, ungrouped: 0 });
  });

  it('of offices, everyone’s office counts once', async () => {
    const { lines, names } = await timeline(`groupBy: OFFICE, filter: { ${spring}, ${held} }`);
    expect(lines).toEqual([
      '2031-03 office/president-of-portugal 2',
      '2031-03 office/prime-minister-of-norway 1',
      '2031-04 office/foreign-minister-of-portugal 1',
      '2031-04 office/prime-minister-of-iceland 3',
      '2031-04 office/secretary-general-of-the-northern-waters-league 1',
    ]);
    expect(names.get('office/president-of-portugal')).toBe('President of Portugal');
  });

  it('of topics, what belongs to none is counted apart', async () => {
    const { lines, names, apart } = await timeline(`groupBy: TOPIC, filter: { ${spring}, ${held} }`);
    expect(lines).toEqual([
      '2031-03 topic/herring-quotas 2',
      '2031-03 topic/patrol-boats 1',
      '2031-04 topic/herring-quotas 1',
    ]);
    expect(names.get('topic/patrol-boats')).toBe('Patrol boats');
    expect(apart).toEqual({ undated: 1, spanning: 0, ungrouped: 3 });
  });
});

describe('with zeros', () => {
  it('goes from the first to the last period that has a meeting', async () => {
    const { lines } = await timeline(`by: WEEK, zeros: true, filter: { from: "2031-01-01", ${held} }`);
    expect(lines).toEqual([
      '2031-W10 1',
      '2031-W11 1',
      '2031-W12 0',
      '2031-W13 0',
      '2031-W14 2',
      '2031-W15 1',
      '2031-W16 1',
    ]);
  });

  it('goes from `from` to `to` where both are given, also where nothing was', async () => {
    const { lines } = await timeline('zeros: true, filter: { from: "2030-11-30", to: "2031-02-01" }');
    expect(lines).toEqual(['2030-11 0', '2030-12 0', '2031-01 0', '2031-02 0']);
  });

  it('gives every group the same periods, and no group that has no meeting', async () => {
    const of = `groupBy: TOPIC, zeros: true`;
    const { lines, names } = await timeline(`${of}, filter: { ${spring}, ${held} }`);
    expect(lines).toEqual([
      '2031-03 topic/herring-quotas 2',
      '2031-03 topic/patrol-boats 1',
      '2031-04 topic/herring-quotas 1',
      '2031-04 topic/patrol-boats 0',
    ]);
    expect(names.get('topic/patrol-boats')).toBe('Patrol boats');
    expect((await timeline(`${of}, filter: { from: "2030-11-30", to: "2030-12-01" }`)).lines).toEqual([]);
  });

  it('has none where nothing says from when to when', async () => {
    expect((await timeline('zeros: true, filter: { mode: [] }')).lines).toEqual([]);
  });
});

it('is what the claims amount to, however it is narrowed, grouped and filled', async () => {
  const reference = await openReference(everyDossier);
  const owner = openSchema().getQueryType()!;
  const field = owner.getFields()['timeline']!;
  let found = 0;
  for (const args of fieldPools['Query.timeline']!) {
    const text = plainText([{ owner, field, key: field.name, args, children: [] }]);
    const query = text.replace(
      / \}$/,
      ' { undated spanning ungrouped buckets { group groupName period count } } }',
    );
    const answer = dataOf(await test.ask(query));
    expect(answer, query).toEqual(reference(query));
    found += answer.timeline.buckets.length;
  }
  expect(found).toBeGreaterThan(1000);
});

it('of a graph loaded before there were timelines is the same once the schema is brought up to date', async () => {
  const days = async (): Promise<unknown> =>
    test.graph.read(
      'MATCH (spell:MeetingSpell) RETURN spell.id, spell.since, spell.days ORDER BY spell.id, spell.since',
    );
  const before = await days();
  await test.graph.command('MATCH (spell:MeetingSpell) REMOVE spell.days');
  expect(await days()).not.toEqual(before);
  const { text } = readCypher('schema').find(({ name }) => name.endsWith('-possible-days'))!;
  const updates = statementsOf(text).filter((statement) => !statement.startsWith('CREATE'));
  for (const statement of [...updates, ...updates]) await test.graph.command(statement);
  expect(await days()).toEqual(before);
});

describe('is refused', () => {
  const refused = async (args: string) => {
    test.statements.length = 0;
    const { errors } = await test.ask(`{ timeline(${args}) { buckets { count } } }`);
    return { ...errors?.[0]?.extensions, message: errors?.[0]?.message, asked: test.statements.length };
  };
  const tooMany = { code: 'LIMIT_EXCEEDED', limit: 'buckets', maximum: 5000 };

  it('where the dates alone come to too many buckets, before the graph is asked', async () => {
    expect(
      await refused('by: DAY, zeros: true, filter: { from: "2000-01-01", to: "2031-12-31" }'),
    ).toMatchObject({ ...tooMany, value: 11688, asked: 0, message: expect.stringMatching(/longer periods/) });
  });

  it('where the buckets found, with zeros, are too many', async () => {
    expect(await refused('by: DAY, zeros: true, groupBy: COUNTRY_PAIR')).toMatchObject({
      ...tooMany,
      value: expect.any(Number),
      asked: 1,
    });
  });

  it.each([
    ['filter: { from: "2031-01-02", to: "2031-01-01" }', 'BAD_INPUT'],
    ['filter: { topic: "No such topic" }', 'UNKNOWN_NAME'],
  ])('%s as %s', async (args, code) => {
    expect(await refused(args)).toMatchObject({ code });
  });
});
