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

type Node = { leader: { name: string }; degree: number; betweenness: number; community: number };
type Link = { source: { name: string }; target: { name: string }; meetings: number };

/** A network in short: names of nodes, and links as `source - target meetings`. */
async function network(args = ''): Promise<{ nodes: string[]; links: string[]; truncated: boolean }> {
  const { network: found } = dataOf(
    await test.ask(`{ network${args && `(${args})`} { truncated nodes { leader { name } degree }
      links { source { name } target { name } meetings } } }`),
  );
  const links = found.links.map((link: Link) => `${link.source.name} - ${link.target.name} ${link.meetings}`);
  for (const { leader, degree } of found.nodes as Node[])
    expect(links.filter((link: string) => link.includes(leader.name))).toHaveLength(degree);
  return { ...found, nodes: found.nodes.map(({ leader }: Node) => leader.name), links };
}

describe('a network', () => {
  it('holds the leader named, those met, and every link among them', async () => {
    const { nodes, links, truncated } = await network('around: ["Trump"]');
    expect(nodes[0]).toBe('Donald Trump');
    expect(nodes.slice(1)).toEqual([
      'Alexander Stubb',
      'Emmanuel Macron',
      'Friedrich Merz',
      'Giorgia Meloni',
      'Keir Starmer',
      'Mark Rutte',
      'Ursula von der Leyen',
      'Volodymyr Zelenskyy',
    ]);
    expect(links).toHaveLength(36);
    expect(new Set(links.map((link) => link.at(-1)))).toEqual(new Set(['1']));
    expect(links.slice(0, 2)).toEqual([
      'Donald Trump - Emmanuel Macron 1',
      'Donald Trump - Friedrich Merz 1',
    ]);
    expect(truncated).toBe(false);
  });

  it('holds those named alone, and the links among them, at depth 0', async () => {
    expect(await network('around: ["Trump", "Macron", "Putin"], depth: 0')).toEqual({
      nodes: ['Donald Trump', 'Emmanuel Macron', 'Vladimir Putin'],
      links: ['Donald Trump - Emmanuel Macron 1'],
      truncated: false,
    });
  });

  it('has somebody who met nobody as a node without links', async () => {
    expect(await network('around: ["Putin"], depth: 3')).toEqual({
      nodes: ['Vladimir Putin'],
      links: [],
      truncated: false,
    });
  });

  it('goes as many steps as asked, the nearest first', async () => {
    const around = (depth: number) =>
      network(`around: ["Putin"], depth: ${depth}, filter: { mode: [IN_PERSON, PHONE] }`);
    const [none, one, two, three] = await Promise.all([0, 1, 2, 3].map(around));
    expect(none!.nodes).toEqual(['Vladimir Putin']);
    expect(one!.nodes).toEqual(['Vladimir Putin', 'Donald Trump']);
    expect(two!.nodes).toHaveLength(10);
    expect(two!.nodes.slice(0, 2)).toEqual(one!.nodes);
    expect(three).toEqual(two);
  });

  it('counts calls where calls count, and what is only proposed where that counts', async () => {
    const { nodes, links } = await network('around: ["Putin"], filter: { mode: [IN_PERSON, PHONE] }');
    expect({ nodes, links }).toMatchObject({
      nodes: ['Vladimir Putin', 'Donald Trump'],
      links: ['Donald Trump - Vladimir Putin 1'],
    });
    expect((await network('around: ["Putin"], filter: { status: [PROPOSED] }')).links).not.toEqual([]);
  });

  it('without leaders named is about everyone who met anyone', async () => {
    const all = await network();
    expect(all.nodes).not.toContain('Vladimir Putin');
    expect(all.nodes).toEqual(expect.arrayContaining(['Donald Trump', 'Ørjan Dal']));
    expect(await network('around: null')).toEqual(all);
    // Said in full, the same comes from the meetings themselves.
    expect(await network('filter: { status: [HELD], mode: [IN_PERSON] }')).toEqual(all);
    expect(await network('filter: {}')).toEqual(all);
  });
});

describe('measures', () => {
  const measures = 'degree betweenness community';
  const around = 'around: ["Putin"], depth: 2, filter: { mode: [IN_PERSON, PHONE] }';

  it('say who stands between the others, and who belongs together', async () => {
    const { network: found } = dataOf(
      await test.ask(`{ network(${around}) { nodes { leader { name } ${measures} } } }`),
    );
    const [putin, trump, ...others] = found.nodes as Node[];
    expect([putin!.degree, putin!.betweenness]).toEqual([1, 0]);
    // Each of the eight others reaches Putin by Trump alone; of those pairs there are 8 among 36.
    expect([trump!.degree, trump!.betweenness]).toEqual([9, expect.closeTo(8 / 36, 12)]);
    for (const { degree, betweenness } of others) expect([degree, betweenness]).toEqual([8, 0]);
    expect(new Set(found.nodes.map(({ community }: Node) => community)).has(0)).toBe(true);
  });

  it('may be selected under other names, twice, through fragments, and left out', async () => {
    const { a, network: plain } = dataOf(
      await test.ask(
        `{ a: network(${around}) { n: nodes { l: leader { name } d: degree ...M } m: nodes { c: community degree: betweenness }
           none: nodes @skip(if: true) { degree } }
           network(${around}) { nodes { leader { name } ${measures} } } }
         fragment M on NetworkNode { b: betweenness __typename }`,
      ),
    );
    const nodes = plain.nodes as Node[];
    expect(a).toEqual({
      n: nodes.map(({ leader, degree, betweenness }) => ({
        l: leader,
        d: degree,
        b: betweenness,
        __typename: 'NetworkNode',
      })),
      m: nodes.map(({ community, betweenness }) => ({ c: community, degree: betweenness })),
    });
  });

  it('cost the statement nothing where they are not asked for', async () => {
    test.statements.length = 0;
    dataOf(await test.ask(`{ network(${around}) { nodes { leader { name } } links { meetings } } }`));
    dataOf(await test.ask(`{ network(${around}) { nodes { degree } } }`));
    expect(test.statements.map(({ statement }) => statement.includes('links: [link'))).toEqual([false, true]);
  });
});

describe('a network that is too large', () => {
  it('keeps those named, then the nearest, and says that some were left out', async () => {
    const whole = await network('around: ["Macron", "Putin"], depth: 2');
    expect(whole.truncated).toBe(false);
    for (const first of [1, 2, 3, 5, whole.nodes.length - 1]) {
      const part = await network(`around: ["Macron", "Putin"], depth: 2, first: ${first}`);
      expect(part.nodes).toEqual(whole.nodes.slice(0, first));
      expect(part.truncated).toBe(true);
    }
    expect(await network(`around: ["Macron", "Putin"], depth: 2, first: ${whole.nodes.length}`)).toEqual(
      whole,
    );
  });
});

it('is what the claims amount to, whoever is asked about and however it is narrowed', async () => {
  const reference = await openReference(everyDossier);
  const owner = openSchema().getQueryType()!;
  const field = owner.getFields()['network']!;
  const all = `{ truncated nodes { leader { id name } degree }
    links { source { id } target { id tenures { id } } meetings firstMet lastMet } }`;
  let found = 0;
  for (const args of fieldPools['Query.network']!) {
    const text = plainText([{ owner, field, key: field.name, args, children: [] }]);
    const query = text.replace(/ \}$/, ` ${all} }`);
    const answer = dataOf(await test.ask(query));
    expect(answer, query).toEqual(reference(query));
    found += answer.network.links.length;
  }
  expect(found).toBeGreaterThan(100);
});

describe('is refused', () => {
  const refused = async (args: string) => {
    test.statements.length = 0;
    const { errors } = await test.ask(`{ network(${args}) { truncated } }`);
    return {
      code: errors?.[0]?.extensions['code'],
      message: errors?.[0]?.message,
      asked: test.statements.length > 0,
    };
  };

  it.each([
    ['around: []', /`around` to name at least one leader/],
    ['around: ["Trump"], depth: -1', /`depth` from 0 to 3; found -1\./],
    ['depth: 1', /`depth` only together with `around`/],
    ['first: 0', /`first` from 1 to 2000; found 0\./],
    ['filter: { from: "2031-01-02", to: "2031-01-01" }', /on or after `from`/],
  ])('%s as BAD_INPUT, before the graph is asked', async (args, message) => {
    expect(await refused(args)).toEqual({
      code: 'BAD_INPUT',
      message: expect.stringMatching(message),
      asked: false,
    });
  });

  it.each([
    ['around: ["Trump"], depth: 4', /`depth` from 0 to 3; found 4\./],
    ['first: 2001', /`first` from 1 to 2000; found 2001\./],
    [
      `around: ${JSON.stringify(Array.from({ length: 11 }, () => 'Trump'))}`,
      /at most 10 names in `around`; found 11\./,
    ],
  ])('%s as LIMIT_EXCEEDED, before the graph is asked', async (args, message) => {
    expect(await refused(args)).toEqual({
      code: 'LIMIT_EXCEEDED',
      message: expect.stringMatching(message),
      asked: false,
    });
  });

  it.each([
    ['around: ["Trump", "Macaron"]', 'UNKNOWN_NAME', /Nearest: .*Macron/],
    ['around: ["Silva"]', 'AMBIGUOUS_NAME', /Maria Silva .*Rui Silva/],
  ])('%s as %s', async (args, code, message) => {
    expect(await refused(args)).toEqual({ code, message: expect.stringMatching(message), asked: true });
  });

  it('where nodes, with their links and what is nested, might come to too many rows', async () => {
    const query = (
      first: number,
    ) => `{ network(first: ${first}) { nodes { leader { contacts { totalCount } } }
      links { source { id } target { id } meetings } } }`;
    expect((await test.ask(query(2000))).errors?.[0]?.extensions).toMatchObject({ limit: 'cost' });
    dataOf(await test.ask(query(100)));
  });
});

it('keeps the links of the most meetings, as many as it may, and says that others were left out', async () => {
  await test.graph.command(`
    UNWIND range(100, 249) AS at
    CREATE (leader:Leader {id: 'leader/x' + at, at: at}) CREATE (leader)-[:NAMED]->(:Name {key: leader.id})`);
  await test.graph.command(`
    MATCH (a:Leader), (b:Leader) WHERE a.at < b.at
    CREATE (a)-[:MET {meetings: CASE WHEN b.at = 249 THEN 2 ELSE 1 END}]->(b)`);
  const { network: found } = dataOf(
    await test.ask(
      '{ network(around: ["leader/x100"], first: 2000) { truncated nodes { degree } links { meetings } } }',
    ),
  );
  const links = found.links as Link[];
  expect([found.truncated, found.nodes.length, links.length]).toEqual([true, 150, 10_000]);
  expect(links.findIndex(({ meetings }) => meetings === 1)).toBe(149);
  expect((found.nodes as Node[]).reduce((sum, { degree }) => sum + degree, 0)).toBe(20_000);
});
