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

type Path = { length: number; leaders: { name: string }[]; hops: { meeting: { title: string } }[] };

/** The chains from one leader to another, each as names and the titles of the meetings between them. */
async function chains(from: string, to: string, others = ''): Promise<string[]> {
  const query = `query ($from: String!, $to: String!) { paths(from: $from, to: $to ${others}) {
    length leaders { name } hops { meeting { title } } } }`;
  const { paths } = dataOf(await test.ask(query, { from, to }));
  return paths.map(({ length, leaders: [first, ...rest], hops }: Path) => {
    expect([rest.length, hops.length]).toEqual([length, length]);
    return rest.reduce((so, { name }, at) => `${so} -(${hops[at]!.meeting.title})- ${name}`, first!.name);
  });
}

const withCalls = 'mode: [IN_PERSON, PHONE]';
const whiteHouse = expect.stringMatching(/^Emmanuel Macron -\(.*White House.*\)- Volodymyr Zelenskyy$/);

describe('the shortest chains of meetings', () => {
  it('are one hop between two who met, by any of their names', async () => {
    expect(await chains('Macron', 'Zelensky')).toEqual([whiteHouse]);
    expect(await chains('Macron', 'leader/volodymyr-zelenskyy', 'first: 100, maxHops: 1')).toEqual([
      whiteHouse,
    ]);
  });

  it('are none where no meeting that counts leads on, and go by telephone where calls count', async () => {
    expect(await chains('Macron', 'Putin')).toEqual([]);
    expect(await chains('Macron', 'Kortez', `filter: { ${withCalls} }`)).toEqual([]);
    const [only, ...others] = await chains('Macron', 'Putin', `first: 100, filter: { ${withCalls} }`);
    expect(only).toMatch(/^Emmanuel Macron -\(.*\)- Donald Trump -\(.*\)- Vladimir Putin$/);
    expect(others).toEqual([]);
  });

  it('are all of one length, and as many as are asked for', async () => {
    const both = [
      'Rui Silva -(Preparatory talk)- Maria Silva -(Working talks)- N’Golo Okáfor',
      'Rui Silva -(Preparatory talk)- Thora Aegisdottir -(Working talks)- N’Golo Okáfor',
    ];
    expect(await chains('Rui Silva', 'Okáfor', 'first: 100')).toEqual(both);
    expect(await chains('Rui Silva', 'Okáfor', 'first: 2, filter: { to: "2031-12-31" }')).toEqual(both);
    const one = await chains('Rui Silva', 'Okáfor');
    expect(both).toContain(one[0]);
    expect(one).toHaveLength(1);
  });

  it('are no longer than is asked for', async () => {
    expect(await chains('Rui Silva', 'Okáfor', 'maxHops: 1')).toEqual([]);
    expect(await chains('Rui Silva', 'Okáfor', 'maxHops: 1, inOrder: true')).toEqual([]);
    const videos = 'maxHops: 1, filter: { mode: [IN_PERSON, VIDEO] }';
    expect(await chains('Rui Silva', 'Okáfor', videos)).toHaveLength(1);
    expect(await chains('Rui Silva', 'Okáfor', 'maxHops: null, first: null')).toHaveLength(1);
  });

  it('list all meetings of each hop, the latest first', async () => {
    const { paths } = dataOf(
      await test.ask(`{ paths(from: "Ægisdóttir", to: "Maria Silva") { hops { from { name } to { name }
        meeting { title } meetings(first: 2) { totalCount nodes { title } pageInfo { hasNextPage } } } } }`),
    );
    expect(paths).toEqual([
      {
        hops: [
          {
            from: { name: 'Thora Aegisdottir' },
            to: { name: 'Maria Silva' },
            meeting: { title: 'Faro' },
            meetings: {
              totalCount: 3,
              nodes: [{ title: 'Faro' }, { title: 'Working talks' }],
              pageInfo: { hasNextPage: true },
            },
          },
        ],
      },
    ]);
  });

  it('know on a day only what was published by then, in all that is nested too', async () => {
    expect(await chains('Dal', 'Kortez', 'filter: { knownOn: "2031-03-15" }')).toEqual([]);
    const { paths } = dataOf(
      await test.ask(`{ paths(from: "Okáfor", to: "Maria Silva", filter: { knownOn: "2031-04-19" }) {
        leaders { name } hops { to { contacts { totalCount } } meeting { date reports { date } }
          meetings { totalCount } } } }`),
    );
    expect(paths).toEqual([
      {
        leaders: [{ name: 'N’Golo Okáfor' }, { name: 'Maria Silva' }],
        hops: [
          {
            to: { contacts: { totalCount: 3 } },
            meeting: { date: '[2031-04-03..2031-04-05]', reports: [{ date: '[2031-04-03..2031-04-05]' }] },
            meetings: { totalCount: 1 },
          },
        ],
      },
    ]);
  });
});

describe('in order', () => {
  it('go by meetings that may have been one after the other, also where one has no date', async () => {
    expect(await chains('Rui Silva', 'Okáfor', 'first: 9, inOrder: true')).toHaveLength(2);
    // The talks were after the talk that prepared them; only what has no date may have been before it.
    const [back, ...others] = await chains('Okáfor', 'Rui Silva', 'first: 9, inOrder: true');
    expect(back).toMatch(/^N’Golo Okáfor -\(.*\)- Thora Aegisdottir -\(Preparatory talk\)- Rui Silva$/);
    expect(back).not.toContain('Working talks');
    expect(others).toEqual([]);
    expect(await chains('Okáfor', 'Rui Silva', 'first: 9, inOrder: false')).toHaveLength(2);
  });

  it('may have been on one of several days, on the same day too', async () => {
    const calls = `first: 9, inOrder: true, filter: { ${withCalls} }`;
    expect(await chains('Macron', 'Putin', calls)).toHaveLength(1);
    expect(await chains('Putin', 'Macron', calls)).toHaveLength(1);
  });

  it('is certain for no date that is in doubt or unknown', async () => {
    const certainly = `first: 9, inOrder: true, filter: { ${withCalls}, certainly: true }`;
    expect(await chains('Macron', 'Putin', certainly)).toEqual([]);
    expect(await chains('Rui Silva', 'Okáfor', certainly)).toEqual([]);
    expect(await chains('Macron', 'Zelenskyy', certainly)).toEqual([]);
    expect(await chains('Maria Silva', 'Okáfor', certainly)).toHaveLength(1);
  });
});

it('is what the claims amount to, whoever is asked about and however it is narrowed', async () => {
  const reference = await openReference(everyDossier);
  const owner = openSchema().getQueryType()!;
  const field = owner.getFields()['paths']!;
  const rows = `{ length leaders { id } hops { from { id } to { name } meeting { id date }
    meetings(first: 2) { totalCount nodes { id status } } } }`;
  let found = 0;
  for (const args of fieldPools['Query.paths']!) {
    const text = plainText([{ owner, field, key: field.name, args, children: [] }]);
    const query = text.replace(/ \}$/, ` ${rows} }`);
    const answer = dataOf(await test.ask(query));
    expect(answer, query).toEqual(reference(query));
    found += answer.paths.length;
  }
  expect(found).toBeGreaterThan(40);
});

describe('is refused', () => {
  const refused = async (args: string) => {
    test.statements.length = 0;
    const { errors } = await test.ask(`{ paths(${args}) { length } }`);
    const asked = test.statements.length > 0;
    return { code: errors?.[0]?.extensions['code'], message: errors?.[0]?.message, asked };
  };
  const two = 'from: "Trump", to: "Macron"';

  it.each([
    ['from: "Trump", to: "TRUMP"', /`from` and `to` to name at least 2 different leaders; found only Donald/],
    ['from: "Zelensky", to: "leader/volodymyr-zelenskyy", inOrder: true', /2 different leaders/],
  ])('%s as BAD_INPUT', async (args, message) => {
    expect(await refused(args)).toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringMatching(message),
    });
  });

  it.each([
    [`${two}, maxHops: 0`, 'BAD_INPUT', /`maxHops` from 1 to 6; found 0/],
    [`${two}, maxHops: 7`, 'LIMIT_EXCEEDED', /`maxHops` is 7; the most is 6/],
    [`${two}, first: 0`, 'BAD_INPUT', /`first` from 1 to 100; found 0/],
    [`${two}, first: 101`, 'LIMIT_EXCEEDED', /`first` is 101; the most is 100/],
    [`${two}, filter: { from: "2031-01-02", to: "2031-01-01" }`, 'BAD_INPUT', /on or after `from`/],
  ])('%s as %s before the database is asked', async (args, code, message) => {
    expect(await refused(args)).toEqual({ code, message: expect.stringMatching(message), asked: false });
  });

  it.each([
    ['from: "Macaron", to: "Trump"', 'UNKNOWN_NAME', /`from` to name a leader.*Nearest: .*Macron/],
    ['from: "Trump", to: "Nobody at all"', 'UNKNOWN_NAME', /`to` to name a leader/],
    ['from: "Trump", to: "Silva"', 'AMBIGUOUS_NAME', /`to` to name one.*Maria Silva .*Rui Silva/],
  ])('%s as %s', async (args, code, message) => {
    expect(await refused(args)).toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it('as costing too much by the number of chains and of what each may hold', async () => {
    const deep = (first: number): string =>
      `{ paths(${two}, first: ${first}) { hops { meetings(first: 100) { nodes { id } } } } }`;
    const { errors } = await test.ask(deep(100));
    // Each chain: itself, six hops, and a hundred meetings each.
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', value: 100 * (1 + 6 * 101) });
    expect((await test.ask(deep(10))).errors).toBeUndefined();
  });
});
