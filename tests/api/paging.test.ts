import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDossiers } from '../../src/cli/load-dossiers.ts';
import { tellNobody } from '../../src/model/progress.ts';
import { dataOf } from '../support/ask.ts';
import { everyDossier, invented, lavrov } from '../support/dossiers.ts';
import { openTestApi, type TestApi } from '../support/open-test-api.ts';

type Page = {
  ids: string[];
  cursors: string[];
  totalCount: number;
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
};

/** Connections at the root and nested: what comes before one, how it is written, and what its rows are known by. */
const connections: [name: string, before: string, field: string, id: string, after: string][] = [
  ['leaders', '', 'leaders', 'id', ''],
  ['leaders from Z', '', 'leaders(orderBy: NAME_DESC)', 'id', ''],
  ['leaders of a country', '', 'leaders(filter: { represents: "Portugal" })', 'id', ''],
  ['meetings', '', 'meetings', 'id', ''],
  ['meetings from the earliest', '', 'meetings(orderBy: LATEST_ASC)', 'id', ''],
  ['meetings as known on a day', '', 'meetings(filter: { knownOn: "2031-04-10" })', 'id', ''],
  ['contacts', '', 'whoMet(name: "Macron")', 'leader { id }', ''],
  [
    'contacts with calls',
    '',
    'whoMet(name: "Ægisdóttir", filter: { mode: [IN_PERSON, VIDEO] })',
    'leader { id }',
    '',
  ],
  ['common contacts', '', 'commonContacts(names: ["Macron", "Trump"])', 'leader { id }', ''],
  ['countries', '', 'countries', 'id', ''],
  ['offices', '', 'offices', 'id', ''],
  ['organizations', '', 'organizations', 'id', ''],
  ['sources', '', 'sources', 'id', ''],
  ['contacts of a leader', 'leader(name: "Trump") {', 'contacts', 'leader { id }', '}'],
  ['meetings of a leader', 'leader(name: "Ægisdóttir") {', 'meetings', 'id', '}'],
  ['meetings of a source', 'source(id: "source/third-island-round") {', 'meetings', 'id', '}'],
];
const backwards = connections.filter(
  ([, before, field]) => before === '' && !/^(whoMet|commonContacts)/.test(field),
);

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi(everyDossier);
});
afterAll(() => test.graph.close());

async function page(
  [, before, field, id, after]: (typeof connections)[number],
  args: Readonly<Record<string, string | number>>,
): Promise<Page> {
  const written = Object.entries(args).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const given = /\((.*)\)$/.exec(field)?.[1];
  const all = [...(given === undefined ? [] : [given]), ...written].join(', ');
  const name = field.replace(/\(.*$/, '');
  const query = `{ ${before} page: ${name}${all && `(${all})`} { totalCount nodes { ${id} } edges { cursor node { ${id} } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } ${after} }`;
  const data = dataOf(await test.ask(query));
  const { nodes, edges, totalCount, pageInfo } =
    data.page ?? (Object.values(data)[0] as { page: unknown }).page;
  const idOf = (row: { id?: string; leader?: { id: string } }): string => row.id ?? row.leader!.id;
  const ids = nodes.map(idOf);
  expect(edges.map(({ node }: { node: object }) => idOf(node))).toEqual(ids);
  const cursors = edges.map(({ cursor }: { cursor: string }) => cursor);
  expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([cursors[0] ?? null, cursors.at(-1) ?? null]);
  return { ids, cursors, totalCount, pageInfo };
}

describe.each(connections)('%s', (...connection) => {
  it.each([1, 2, 5])('forwards, %i at a time, are each row once and in order', async (first) => {
    const whole = await page(connection, { first: 100 });
    expect(whole.ids.length).toBeGreaterThan(1);
    expect(whole.totalCount).toBe(whole.ids.length);
    expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    const read: string[] = [];
    for (let after: string | null = null; ;) {
      const part: Page = await page(connection, { first, ...(after !== null && { after }) });
      expect(part.ids.length).toBeLessThanOrEqual(first);
      expect(part.totalCount).toBe(whole.totalCount);
      expect(part.pageInfo.hasPreviousPage).toBe(after !== null);
      read.push(...part.ids);
      expect(part.pageInfo.hasNextPage).toBe(read.length < whole.ids.length);
      if (!part.pageInfo.hasNextPage) break;
      after = part.pageInfo.endCursor;
    }
    expect(read).toEqual(whole.ids);
    expect(await page(connection, { first, after: whole.cursors.at(-1)! })).toMatchObject({
      ids: [],
      cursors: [],
    });
  });
});

describe.each(backwards)('%s', (...connection) => {
  it('backwards are the same rows in the same order', async () => {
    const whole = await page(connection, { first: 100 });
    let read: string[] = [];
    for (let before: string | null = null; ;) {
      const part: Page = await page(connection, { last: 2, ...(before !== null && { before }) });
      expect(part.pageInfo.hasNextPage).toBe(before !== null);
      read = [...part.ids, ...read];
      expect(part.pageInfo.hasPreviousPage).toBe(read.length < whole.ids.length);
      if (!part.pageInfo.hasPreviousPage) break;
      before = part.pageInfo.startCursor;
    }
    expect(read).toEqual(whole.ids);
    expect((await page(connection, { last: 2, before: whole.cursors[0]! })).ids).toEqual([]);
  });

  it('between two cursors are what lies between, from either end', async () => {
    const { ids, cursors } = await page(connection, { first: 100 });
    const between = { after: cursors[0]!, before: cursors.at(-1)! };
    expect((await page(connection, { ...between, first: 100 })).ids).toEqual(ids.slice(1, -1));
    expect((await page(connection, { ...between, last: 1 })).ids).toEqual(ids.slice(1, -1).slice(-1));
    expect((await page(connection, { ...between, first: 1 })).ids).toEqual(ids.slice(1, -1).slice(0, 1));
    const crossed = { after: cursors.at(-1)!, before: cursors[0]!, first: 5 };
    expect((await page(connection, crossed)).ids).toEqual([]);
  });
});

describe('what is no page is refused', () => {
  it('both ends at once', async () => {
    const { errors } = await test.ask('{ leaders(first: 1, last: 1) { totalCount } }');
    expect(errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
  });

  it('a cursor of another field, of the other order, cut off, or of anything else', async () => {
    const { leaders, countries } = dataOf(
      await test.ask('{ leaders(first: 1) { edges { cursor } } countries(first: 1) { edges { cursor } } }'),
    );
    const [own, other] = [leaders.edges[0].cursor as string, countries.edges[0].cursor as string];
    const odd = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const asked: [string, string][] = [
      ['leaders', other],
      ['leaders(orderBy: NAME_DESC)', own],
      ...[
        own.slice(0, -3),
        '',
        'nonsense',
        'e30',
        odd(null),
        odd(['leaders']),
        odd(['leaders', 1]),
        odd(['leaders', 'a', 'b']),
      ].map((cursor): [string, string] => ['leaders', cursor]),
      ['whoMet(name: "Macron")', odd(['contacts', '1', '2', '3'])],
      ['whoMet(name: "Macron")', odd(['contacts', null, 'x', 'y'])],
    ];
    for (const [field, cursor] of asked) {
      const name = field.replace(/\(.*$/, '');
      const args = [/\((.*)\)$/.exec(field)?.[1], `after: ${JSON.stringify(cursor)}`]
        .filter(Boolean)
        .join(', ');
      test.statements.length = 0;
      const { errors } = await test.ask(`{ ${name}(${args}) { totalCount } }`);
      expect(errors?.[0]?.extensions, `${field} ${cursor}`).toMatchObject({
        code: 'BAD_INPUT',
        argument: 'after',
      });
      expect(test.statements).toEqual([]);
    }
  });
});

it('a row whose place did not change comes exactly once, whatever is loaded between two pages', async () => {
  const fresh = await openTestApi([lavrov, invented[0], invented[2]]);
  const read = async (field: string, after?: string) => {
    const data = dataOf(
      await fresh.ask(
        `query ($after: String) { page: ${field} { nodes { id } pageInfo { endCursor hasNextPage } } }`,
        {
          after,
        },
      ),
    );
    return data.page as { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
  };
  const fields = [
    'meetings(first: 3, after: $after)',
    'meetings(first: 3, after: $after, orderBy: LATEST_ASC)',
    'leaders(first: 3, after: $after)',
  ];
  const whole = await Promise.all(fields.map((field) => read(field.replace('3', '100'))));
  const pages = await Promise.all(fields.map((field) => read(field)));
  // One leader, one meeting more; two meetings move to other days.
  await loadDossiers(fresh.graph, [invented[1], invented[3]], null, tellNobody);
  const moved = new Set([
    'meeting/2031-03-bergen-talks',
    'meeting/2031-lisbon-talks',
    'meeting/2031-04-working-talks',
  ]);
  for (const [at, field] of fields.entries()) {
    const ids = pages[at]!.nodes.map(({ id }) => id);
    for (let { pageInfo } = pages[at]!; pageInfo.hasNextPage;) {
      const next = await read(field, pageInfo.endCursor);
      ids.push(...next.nodes.map(({ id }) => id));
      ({ pageInfo } = next);
    }
    const still = whole[at]!.nodes.map(({ id }) => id).filter((id) => !moved.has(id));
    expect(ids.filter((id) => still.includes(id))).toEqual(still);
  }
  await fresh.graph.close();
});
