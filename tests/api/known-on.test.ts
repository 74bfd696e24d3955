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
async function answer(query: string): Promise<any> {
  return dataOf(await test.ask(query));
}

describe('as known on a day', () => {
  it('a meeting has the status, day, place, topics and people of that time', async () => {
    const fields = `id status date place { name } topics participations { leader { name } office { title } }
      statements { summary } reports { date source { id } } evidence { source { id } } knownSince`;
    const bergen = async (day: string) => {
      const { meetings } = await answer(
        `{ meetings(filter: { knownOn: "${day}", placeCountry: "Norway" }) { nodes { ${fields} } } }`,
      );
      return meetings.nodes[0];
    };
    const people = ({ participations }: { participations: { leader: { name: string } }[] }): string[] =>
      participations.map(({ leader }) => leader.name);

    const before = await bergen('2031-03-15');
    expect(before).toMatchObject({ status: 'PLANNED', date: '2031-03-14', place: { name: 'Bergen' } });
    expect(people(before)).toEqual(['Ørjan Dal', 'Ana Kortéz']);
    expect(before.topics).toEqual(['Herring quotas']);
    expect(JSON.stringify(before)).not.toContain('second-after-bergen');

    const after = await bergen('2031-03-16');
    expect(after).toMatchObject({ status: 'HELD', date: '2031-03-15', place: { name: 'Fish hall, Bergen' } });
    expect(people(after)).toEqual(['Ørjan Dal', 'Ana Kortez', 'Ilmar Rusk']);
    expect(after.topics).toEqual(['Herring quotas', 'Patrol boats']);
    expect(after.reports).toHaveLength(2);
    expect(after.knownSince).toBe(before.knownSince);
  });

  it('nobody met in a meeting that was yet to come', async () => {
    const { before, after } = await answer(`{
      before: whoMet(name: "Kortez", filter: { knownOn: "2031-03-15" }) { totalCount nodes { leader { name } } }
      after: whoMet(name: "Kortez", filter: { knownOn: "2031-03-16" }) {
        totalCount nodes { leader { name contacts { totalCount } } meetings { nodes { reports { source { id } } } } } }
    }`);
    expect(before).toEqual({ totalCount: 0, nodes: [] });
    expect(after.nodes.map(({ leader }: { leader: unknown }) => leader)).toEqual([
      { name: 'Ilmar Rusk', contacts: { totalCount: 2 } },
      { name: 'Ørjan Dal', contacts: { totalCount: 2 } },
    ]);
  });

  it('a leader has the name, offices and tasks of that time, and represents nobody yet to be represented', async () => {
    const of = (
      day: string,
    ): string => `leaders(filter: { knownOn: "${day}", represents: "the League" }) { nodes {
      name tenures { office { title } to } liaisons { name } statements { stance summary } } }`;
    const { then, now } = await answer(`{ then: ${of('2031-04-19')} now: ${of('2031-04-20')} }`);
    const names = ({ nodes }: { nodes: { name: string }[] }): string[] => nodes.map(({ name }) => name);
    expect(names(then)).toEqual(['Ilmar Rusk', 'Rui Silva']);
    expect(names(now)).toEqual(['Ilmar Rusk', 'Maria Silva', 'Rui Silva']);
    expect(now.nodes[1].statements).toEqual([{ stance: 'DENIES', summary: 'The dinner is off.' }]);
  });

  it('what is nested in an answer knows no more than what is around it', async () => {
    const { leaders } = await answer(`{ leaders(filter: { knownOn: "2031-03-05", name: "kortez" }) { nodes {
      later: meetings(filter: { knownOn: "2031-03-16", status: [HELD] }) { nodes { title } }
      earlier: meetings(filter: { knownOn: "2031-03-04" }) { totalCount }
      same: meetings(filter: { knownOn: null, status: [HELD] }) { nodes { title } }
    } } }`);
    const call = { nodes: [{ title: 'Kortéz calls Dal' }] };
    expect(leaders.nodes).toEqual([{ later: call, same: call, earlier: { totalCount: 0 } }]);
  });
});

describe('who held an office on a day', () => {
  const on = async (name: string, day: string): Promise<unknown> => {
    const { leader } = await answer(
      `{ leader(name: "${name}") { tenures(asOf: "${day}") { office { title } certain } } }`,
    );
    return leader.tenures.map(({ office, certain }: { office: { title: string }; certain: boolean }) =>
      [office.title.split(' ')[0], certain ? 'certainly' : 'possibly'].join(' '),
    );
  };

  it.each([
    ['Rui Silva', '2022-06-01', ['Secretary certainly']],
    ['Rui Silva', '2020-06-01', ['Secretary possibly']],
    ['Rui Silva', '2026-06-01', []],
    ['Rui Silva', '2028-06-15', ['Secretary possibly']],
    ['Rui Silva', '2031-03-31', ['Secretary certainly']],
    ['Rui Silva', '2031-04-03', []],
    ['Maria Silva', '2028-12-31', []],
    ['Maria Silva', '2029-06-01', ['Foreign possibly']],
    ['Maria Silva', '2031-04-14', ['Foreign certainly']],
    ['Maria Silva', '2031-04-16', ['Secretary certainly']],
    ['Maria Silva', '2035-01-01', ['Secretary possibly']],
    ['Dal', '1990-01-01', ['Prime possibly']],
    ['Dal', '2031-03-05', ['Prime certainly']],
  ])('%s on %s: %s', async (name, day, held) => {
    expect(await on(name, day)).toEqual(held);
  });

  it('goes by the day on which the office is attested where another source has it end before', async () => {
    expect(await on('Rui Silva', '2031-04-02')).toEqual(['Secretary certainly']);
  });
});
