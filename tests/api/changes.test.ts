import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadDossiers } from '../../src/cli/load-dossiers.ts';
import { readCypher, statementsOf } from '../../src/graph/statements.ts';
import { loadAccount } from '../../src/load/load-account.ts';
import { readDossier } from '../../src/load/read-dossier.ts';
import { tellNobody } from '../../src/model/progress.ts';
import { dataOf } from '../support/ask.ts';
import { invented, lavrov } from '../support/dossiers.ts';
import { hits } from '../support/explain.ts';
import { openTestApi, type TestApi } from '../support/open-test-api.ts';

type Change = { version: number; at: string; action: string; kind: string; fact: string; sourceId: string };
type Page = {
  nodes: Change[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

const [firstFile, secondFile, thirdFile] = invented;
const first = await readDossier(firstFile, null);

let test: TestApi;
beforeEach(async () => {
  test = await openTestApi();
});
afterEach(() => test.graph.close());

async function load(...files: string[]) {
  const outcomes = await loadDossiers(test.graph, files, null, tellNobody);
  return outcomes.map(({ facts }) => facts);
}

async function changes(args: Readonly<Record<string, unknown>> = {}): Promise<Page> {
  const query = `query ($since: ChangesSince, $first: Int, $after: String) {
    changes(since: $since, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { version at action kind fact sourceId } } }`;
  return dataOf(await test.ask(query, { first: 100, ...args })).changes;
}

function counted(nodes: readonly Change[], version: number): Record<string, number> {
  const counts = { ADDED: 0, REVISED: 0, WITHDRAWN: 0 };
  for (const change of nodes) if (change.version === version) counts[change.action as 'ADDED'] += 1;
  return counts;
}

describe('what loads changed', () => {
  it('is nothing in an empty graph', async () => {
    expect(await changes()).toEqual({
      nodes: [],
      totalCount: 0,
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });

  it('is 65 facts added by the real article, each with its source and the fact itself', async () => {
    await load(lavrov);
    const { nodes, totalCount } = await changes();
    expect(totalCount).toBe(65);
    expect(counted(nodes, 1)).toEqual({ ADDED: 65, REVISED: 0, WITHDRAWN: 0 });
    const { graph, changes: found } = dataOf(
      await test.ask(`{ graph { loadedAt } changes(first: 100) { nodes { at kind fact sourceId source { id }
        subject { is: __typename ... on Leader { id } ... on Meeting { id } ... on Tenure { leader { name } } } } } }`),
    );
    for (const { at, kind, fact, sourceId, source, subject } of found.nodes) {
      expect(at).toBe(graph.loadedAt);
      expect(sourceId).toBe('source/2025-08-21-lavrov-conditions');
      expect(source).toEqual({ id: sourceId });
      if (kind === 'LIAISON') expect(subject).toBeNull();
      else expect(subject.is.toUpperCase()).toBe(kind);
      if (kind === 'LEADER' || kind === 'MEETING') expect(subject.id).toBe(fact);
      if (kind === 'TENURE') expect(subject.leader.name).not.toBe('');
    }
    const kinds = new Set(found.nodes.map(({ kind }: Change) => kind));
    expect(kinds.size).toBe(7);
  });

  it('is what each load says it did: a second report of one meeting adds some facts and revises others', async () => {
    const [one, two] = await load(firstFile, secondFile);
    const { nodes } = await changes();
    expect(counted(nodes, 1)).toEqual(one);
    expect(counted(nodes, 2)).toEqual(two);
    expect(nodes).toContainEqual(
      expect.objectContaining({
        version: 2,
        action: 'REVISED',
        kind: 'MEETING',
        fact: 'meeting/2031-03-bergen-talks',
        sourceId: 'source/second-after-bergen',
      }),
    );
  });

  it('goes up no further by a load that changes nothing', async () => {
    await load(firstFile);
    const before = await changes();
    expect(await load(firstFile)).toEqual([null]);
    expect(await changes()).toEqual(before);
  });

  it('shows a fact that its source no longer states as withdrawn, and the fact is gone wherever it was changed', async () => {
    await load(firstFile);
    const gone = 'meeting/2031-03-04-kortez-dal-call';
    await loadAccount(test.graph, { ...first, claims: first.claims.filter(({ fact }) => fact !== gone) });
    const { changes: found } = dataOf(
      await test.ask(
        '{ changes(first: 100) { nodes { version action fact subject { ... on Meeting { id } } } } }',
      ),
    );
    expect(found.nodes.filter(({ fact }: Change) => fact === gone)).toEqual([
      { version: 1, action: 'ADDED', fact: gone, subject: null },
      { version: 2, action: 'WITHDRAWN', fact: gone, subject: null },
    ]);
  });

  it('names the source by its id where the source is no longer there', async () => {
    await load(firstFile);
    await test.graph.command("MATCH (source:Source {id: 'source/first-harbour-talks'}) DETACH DELETE source");
    const { changes: found } = dataOf(
      await test.ask('{ changes(first: 1) { nodes { sourceId source { id } } } }'),
    );
    expect(found.nodes).toEqual([{ sourceId: 'source/first-harbour-talks', source: null }]);
  });
});

describe('pages of changes', () => {
  it.each([1, 7, 12])(
    'of %i run from the oldest on to the whole, while a load happens in between',
    async (size) => {
      await load(firstFile, secondFile);
      const read: Change[] = [];
      let page = await changes({ first: size });
      read.push(...page.nodes);
      await load(thirdFile);
      while (page.pageInfo.hasNextPage) {
        page = await changes({ first: size, after: page.pageInfo.endCursor });
        read.push(...page.nodes);
      }
      const whole = await changes();
      expect(whole.totalCount).toBe(whole.nodes.length);
      expect(read).toEqual(whole.nodes);
      expect(read.at(-1)!.version).toBe(3);
      const inOrder = read.toSorted((a, b) => a.version - b.version || (a.fact < b.fact ? -1 : 1));
      expect(read).toEqual(inOrder);
    },
  );

  it('go on after the last cursor with what later loads did, and with nothing else', async () => {
    await load(firstFile);
    const { pageInfo } = await changes();
    expect((await changes({ after: pageInfo.endCursor })).nodes).toEqual([]);
    await load(secondFile);
    const { nodes } = await changes({ after: pageInfo.endCursor });
    expect(nodes).toEqual((await changes({ since: { version: 1 } })).nodes);
  });

  it('are in the order of versions, not of their spelling', async () => {
    await load(firstFile);
    await test.graph.command("MATCH (graph:Graph {id: 'graph'}) SET graph.version = 9");
    await load(secondFile, thirdFile);
    const { nodes } = await changes();
    expect([...new Set(nodes.map(({ version }) => version))]).toEqual([1, 10, 11]);
    expect((await changes({ since: { version: 9 } })).nodes).toEqual(nodes.filter((of) => of.version > 9));
  });

  it('are read by an index in order: a page reads no more than it shows', async () => {
    await load(lavrov, firstFile, secondFile);
    expect((await changes()).totalCount).toBe(90);
    for (const since of ['', 'version: 1', 'day: "2000-01-01"', 'version: 1, day: "2000-01-01"']) {
      test.statements.length = 0;
      dataOf(await test.ask(`{ changes(first: 1, since: { ${since} }) { nodes { fact } } }`));
      expect(await hits(test.statements), since).toBeLessThan(60);
    }
  });
});

describe('changes since', () => {
  const withDays = async (): Promise<Change[]> => {
    await load(firstFile, secondFile, thirdFile);
    // The second load was made while the server's clock was slow.
    for (const [at, moment] of [
      '2031-05-03T00:00Z',
      '2031-05-01T23:59:59.9Z',
      '2031-05-04T12:00:00Z',
    ].entries())
      await test.graph.command('MATCH (logged:Load|Change {version: $version}) SET logged.at = $moment', {
        version: at + 1,
        moment,
      });
    return (await changes()).nodes;
  };

  it('a version are those of later versions; of one not reached yet there are none', async () => {
    const all = (await withDays()).map(({ version, fact }) => `${version} ${fact}`);
    for (const version of [0, 1, 2, 3, 4, 2147483647]) {
      const { nodes, totalCount } = await changes({ since: { version } });
      expect(nodes.map((of) => `${of.version} ${of.fact}`)).toEqual(
        all.filter((of) => Number(of.split(' ')[0]) > version),
      );
      expect(totalCount).toBe(nodes.length);
    }
  });

  it('a day are those of loads made on it or later, even where a clock was set back', async () => {
    const all = await withDays();
    const versions: [string, number[]][] = [
      ['2000-01-01', [1, 2, 3]],
      ['2031-05-01', [1, 2, 3]],
      ['2031-05-02', [1, 3]],
      ['2031-05-03', [1, 3]],
      ['2031-05-04', [3]],
      ['2031-05-05', []],
      ['9999-12-31', []],
    ];
    for (const [day, wanted] of versions) {
      const { nodes, totalCount } = await changes({ since: { day } });
      expect(nodes, day).toEqual(all.filter(({ version }) => wanted.includes(version)));
      expect(totalCount).toBe(nodes.length);
    }
  });

  it('both are those of which both hold, and absent and null parts do not narrow', async () => {
    const all = await withDays();
    const both = await changes({ since: { version: 1, day: '2031-05-02' } });
    expect(both.nodes).toEqual(all.filter(({ version }) => version === 3));
    for (const since of [null, {}, { version: null }, { day: null }, { version: null, day: null }])
      expect((await changes({ since })).nodes).toEqual(all);
  });

  it('today hold what was loaded today, by UTC', async () => {
    const today = Temporal.Now.plainDateISO('UTC');
    await load(firstFile);
    expect((await changes({ since: { day: today.toString() } })).nodes.length).toBeGreaterThan(0);
    expect((await changes({ since: { day: today.add({ days: 2 }).toString() } })).nodes).toEqual([]);
    expect((await changes()).nodes[0]!.at).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  });

  it.each([
    ['since: { version: -1 }', 'since.version'],
    ['since: { day: "2031-02-30" }', '2031-02-30'],
    ['since: { day: "today" }', 'today'],
    ['since: { version: 3000000000 }', '3000000000'],
    ['after: "nonsense"', 'after'],
    ['first: 0', 'first'],
  ])('what cannot be meant is BAD_INPUT: %s', async (args, named) => {
    const { errors } = await test.ask(`{ changes(${args}) { totalCount } }`);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
    expect(errors![0]!.message).toContain(named);
    expect(test.statements).toEqual([]);
  });
});

it('a log written before changes could be asked for is brought up to date by the schema', async () => {
  await load(firstFile, secondFile);
  const before = await changes();
  await test.graph.command(
    'MATCH (load:Load) MATCH (change:Change {version: load.version}) CREATE (load)-[:MADE]->(change)',
  );
  await test.graph.command('MATCH (load:Load) REMOVE load.sortKey');
  await test.graph.command(
    'MATCH (change:Change) SET change = {action: change.action, kind: toLower(change.kind), fact: change.fact}',
  );
  const { text } = readCypher('schema').find(({ name }) => name.endsWith('-changes'))!;
  const updates = statementsOf(text).filter((statement) => !statement.startsWith('CREATE'));
  for (const statement of [...updates, ...updates]) await test.graph.command(statement);
  expect(await changes()).toEqual(before);
});
