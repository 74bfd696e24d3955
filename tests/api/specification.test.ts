import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf } from '../support/ask.ts';
import { everyDossier } from '../support/dossiers.ts';
import { openTestApi, type TestApi } from '../support/open-test-api.ts';

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi(everyDossier);
});
afterAll(() => test.graph.close());

// eslint-disable-next-line @typescript-eslint/no-explicit-any
async function answer(query: string, variables?: Readonly<Record<string, unknown>>): Promise<any> {
  return dataOf(await test.ask(query, variables));
}

describe('response keys', () => {
  it.each(['_x', '_name', '_proto__', '__proto__', 'constructor', 'toString', 'f', 'keys', 'tenures', 'id'])(
    'may be %s, for a value and for what is nested',
    async (key) => {
      const { leader } = await answer(`{ leader(name: "Macron") { ${key}: name } }`);
      expect(Object.entries(leader)).toEqual([[key, 'Emmanuel Macron']]);
      const { nested } = await answer(
        `{ nested: leader(name: "Macron") { ${key}: tenures { office { title } } } }`,
      );
      expect(Object.entries(nested)).toEqual([[key, [{ office: { title: 'President of France' } }]]]);
    },
  );

  it('may be the names of other fields, each of which still answers under its own', async () => {
    const { leader } = await answer(`{ leader(name: "Dal") {
      name: id id: name evidence: aliases aliases: evidence { start } tenures: liaisons { name } liaisons: tenures { id }
    } }`);
    expect(leader).toMatchObject({ name: 'leader/orjan-dal', id: 'Ørjan Dal', evidence: [], tenures: [] });
    expect(leader.aliases[0].start).toBeTypeOf('number');
    expect(leader.liaisons).toEqual([{ id: 'tenure/orjan-dal/prime-minister-of-norway' }]);
  });

  it('tell apart one field with different arguments, at the root, nested, and in one connection', async () => {
    const { leader, trump } = await answer(`{
      leader(name: "Rui Silva") { then: tenures(asOf: "2022-06-01") { id } now: tenures(asOf: "2030-01-01") { id } all: tenures { id } }
      trump: leader(name: "Trump") {
        calls: contacts(filter: { mode: [PHONE] }) { totalCount } handshakes: contacts { totalCount }
        first: contacts(first: 1) { nodes { leader { id } } edges { node { leader { id } } } more: edges { cursor who: node { leader { name } } } }
      }
    }`);
    expect(leader.then).not.toEqual(leader.now);
    expect(leader.all).toEqual([...leader.then, ...leader.now]);
    expect([trump.calls.totalCount, trump.handshakes.totalCount]).toEqual([1, 8]);
    expect(trump.first.nodes).toEqual(trump.first.edges.map(({ node }: { node: unknown }) => node));
    expect(trump.first.more[0].who.leader.name).toBe('Alexander Stubb');
  });
});

describe('a field written several times is one field', () => {
  it('with all that is selected beneath it, through fragments within fragments', async () => {
    const { leader } = await answer(`
      query { leader(name: "Macron") { ...Offices contacts(first: 1) { nodes { meetingCount } } ...Contacts } ...Again }
      fragment Offices on Leader { tenures { office { title } } ... on Fact { knownSince } }
      fragment Contacts on Leader { contacts(first: 1) { totalCount nodes { leader { name } ...Office } } }
      fragment Office on Contact { leader { tenures { office { id } } } }
      fragment Again on Query { leader(name: "Macron") { tenures { id } } }`);
    expect(leader).toEqual({
      tenures: [
        { office: { title: 'President of France' }, id: 'tenure/emmanuel-macron/president-of-france' },
      ],
      knownSince: '2025-08-21',
      contacts: {
        nodes: [
          {
            meetingCount: 1,
            leader: { name: 'Alexander Stubb', tenures: [{ office: { id: 'office/president-of-finland' } }] },
          },
        ],
        totalCount: 8,
      },
    });
  });
});

describe('@skip and @include', () => {
  it('decide by variables, on root fields, nested fields and fragments, before the database is asked', async () => {
    const query = `query ($no: Boolean!, $yes: Boolean = true) {
      graph @skip(if: $yes) { version }
      leader(name: "Dal") { id @include(if: $no) name ... @include(if: $yes) { shortNames } contacts @include(if: $no) { totalCount } }
    }`;
    test.statements.length = 0;
    expect(await answer(query, { no: false })).toEqual({
      leader: { name: 'Ørjan Dal', shortNames: ['Dal'] },
    });
    expect(test.statements).toHaveLength(1);
    expect(test.statements[0]!.statement).not.toContain('COUNT');
  });

  it('may leave a connection with nothing but its type', async () => {
    const { meetings } = await answer('{ meetings { __typename nodes @skip(if: true) { id } } }');
    expect(meetings).toEqual({ __typename: 'MeetingConnection' });
  });
});

describe('types', () => {
  it('say their names everywhere', async () => {
    const { __typename, leaders } = await answer(`{ __typename leaders(first: 1) {
      __typename pageInfo { __typename } edges { __typename node { __typename } }
      nodes { tenures { __typename office { __typename of { __typename } } } } } }`);
    expect(__typename).toBe('Query');
    expect(JSON.stringify(leaders)).toMatch(
      /LeaderConnection.*PageInfo.*LeaderEdge.*"Leader".*Tenure.*Office.*Country/,
    );
  });

  it('of a union answer what is asked of each, by its own type and by the interface', async () => {
    const { meeting } = await answer(`{ meeting(id: "meeting/2031-lisbon-talks") { statements {
      speaker { ... on Fact { since: knownSince } ... on Leader { name } ... on Country { code } ... on Organization { id } } } } }`);
    expect(meeting.statements.map(({ speaker }: { speaker: unknown }) => speaker)).toEqual([
      { since: '2031-03-05', name: 'Ilmar Rusk' },
      { code: 'NO' },
    ]);
  });
});

describe('a type within itself', () => {
  it('is followed at every level: meetings that depend on meetings, and are part of them', async () => {
    const { meeting } = await answer(`{ meeting(id: "meeting/2031-04-closing-session") {
      dependsOn { title evidence { start } dependsOn { title dependsOn { title } } }
      partOf { title dependsOn { title } partOf { title evidence { start } partOf { title } } } } }`);
    expect(meeting).toMatchObject({
      dependsOn: [{ title: 'Working talks', dependsOn: [{ title: 'Preparatory talk', dependsOn: [] }] }],
      partOf: [
        {
          title: 'Round on the island',
          dependsOn: [],
          partOf: [{ title: 'Year of the Islands', partOf: [] }],
        },
      ],
    });
    expect(meeting.dependsOn[0].evidence.length).toBeGreaterThan(0);
    expect(meeting.partOf[0].partOf[0].evidence).toHaveLength(1);
  });
});

describe('the order of those who take part', () => {
  it('is hosts first, then by name, also where no source says in which part', async () => {
    const { meeting } = await answer(
      '{ meeting(id: "meeting/2031-04-working-talks") { participations { role leader { name } } } }',
    );
    expect(meeting.participations).toEqual([
      { role: null, leader: { name: 'Maria Silva' } },
      { role: 'MEDIATOR', leader: { name: 'N’Golo Okáfor' } },
      { role: null, leader: { name: 'Thora Aegisdottir' } },
    ]);
  });
});

describe('operations', () => {
  it('are chosen by name', async () => {
    const query = 'query One { graph { leaders } } query Other { graph { sources } }';
    expect(dataOf(await test.ask(query, {}, 'Other'))).toEqual({ graph: { sources: 5 } });
    const { errors } = await test.ask(query);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
  });

  it('take variables with and without defaults, null ones, and ones within objects and lists', async () => {
    const query = `query ($status: [MeetingStatus!], $mode: MeetingMode! = PHONE, $first: Int = 1, $filter: MeetingFilter) {
      one: meetings(filter: { status: $status, mode: [$mode] }, first: $first) { nodes { title } }
      other: meetings(filter: $filter) { totalCount }
    }`;
    const called = await answer(query, { status: ['HELD'], first: 5 });
    expect(called.one.nodes).toHaveLength(2);
    const { one, other } = await answer(query, {
      status: null,
      first: null,
      mode: 'VIDEO',
      filter: { mode: 'VIDEO' },
    });
    expect([one.nodes.length, other.totalCount]).toEqual([1, 1]);
  });
});
