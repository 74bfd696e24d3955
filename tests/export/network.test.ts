import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../../src/export/ask.ts';
import { gexf } from '../../src/export/gexf.ts';
import { graphml } from '../../src/export/graphml.ts';
import { networkOf, type Network } from '../../src/export/network.ts';
import { dataOf } from '../support/ask.ts';
import { everyDossier } from '../support/dossiers.ts';
import { openTestApi, type TestApi } from '../support/open-test-api.ts';
import { whole } from '../support/texts.ts';
import { elementsOf } from '../support/xml.ts';

let test: TestApi;
let ask: Ask;
beforeAll(async () => {
  test = await openTestApi(everyDossier);
  ask = async (query, variables) => dataOf(await test.ask(query, variables));
});
afterAll(() => test.graph.close());

const linksOf = async (network: Network): Promise<object[]> => Array.fromAsync(network.links());
const idsOf = async (network: Network): Promise<string[]> =>
  (await Array.fromAsync(network.nodes())).map(({ id }) => id).sort();

describe('a network', () => {
  it('without a filter has every leader, and the links that say who met whom', async () => {
    const network = networkOf(ask, {});
    const leaders = await test.graph.read('MATCH (leader:Leader) RETURN leader.id AS id ORDER BY id');
    const met = await test.graph.read(
      `MATCH (a:Leader)-[met:MET]->(b:Leader)
       RETURN a.id AS source, b.id AS target, met.meetings AS meetings, met.first AS first, met.last AS last`,
    );
    expect(await idsOf(network)).toEqual(leaders.map(({ id }) => id));
    const links = await linksOf(network);
    expect(links).toHaveLength(met.length);
    expect(links).toEqual(expect.arrayContaining(met));
  });

  it('under a filter has those who met in the meetings that it selects', async () => {
    const network = networkOf(ask, { mode: ['PHONE'], participants: { any: ['Kortez'] } });
    expect(await idsOf(network)).toEqual(['leader/ana-kortez', 'leader/orjan-dal']);
    expect(await linksOf(network)).toEqual([
      {
        source: 'leader/ana-kortez',
        target: 'leader/orjan-dal',
        meetings: 1,
        first: '2031-03-04',
        last: '2031-03-04',
      },
    ]);
  });

  it('has all links of one who met more people than a page of the API holds', async () => {
    await test.graph.command(
      `MATCH (dal:Leader {id: 'leader/orjan-dal'})
       UNWIND range(1, 250) AS n
       CREATE (dal)-[:MET {meetings: n}]->(:Leader {
         id: 'leader/z-' + toString(n), name: 'Z', aliases: [], shortNames: [], sortKey: 'z ' + toString(n),
         knownSince: '2031-01-01', since: '2031-01-01', evidence: [], conflicts: []
       })`,
    );
    const links = (await linksOf(networkOf(ask, {}))) as { target: string; meetings: number }[];
    const many = links.filter(({ target }) => target.startsWith('leader/z-'));
    expect(many.map(({ meetings }) => meetings).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 250 }, (_, at) => at + 1),
    );
  });
});

/** Names that try what XML can be made to say. */
const strange: Network = {
  nodes: async function* () {
    yield { id: 'leader/a', name: '"A" <&> \u0007', aliases: ['Á;B', 'Ж'], represents: ['NO'] };
    yield { id: 'leader/b', name: 'B', aliases: [], represents: [] };
  },
  links: async function* () {
    yield { source: 'leader/a', target: 'leader/b', meetings: 2, first: null, last: '2031-01-01' };
  },
};

describe('GraphML', () => {
  it('is read by an XML parser as the nodes and links it is made of, and says what it leaves out', async () => {
    const elements = elementsOf(await whole(graphml(strange)));
    const of = (name: string): object[] => elements.filter((element) => element.name === name);
    expect(of('desc')).toMatchObject([{ text: expect.stringContaining('Left out:') }]);
    expect(of('node').length + of('edge').length).toBe(3);
    expect(of('data').slice(0, 3)).toEqual([
      { name: 'data', attributes: { key: 'label' }, text: '"A" <&> \uFFFD' },
      { name: 'data', attributes: { key: 'aliases' }, text: 'Á,B;Ж' },
      { name: 'data', attributes: { key: 'represents' }, text: 'NO' },
    ]);
    expect(of('edge')).toMatchObject([{ attributes: { source: 'leader/a', target: 'leader/b' } }]);
  });
});

describe('GEXF', () => {
  it('is read by an XML parser as the nodes and links it is made of, and says what it leaves out', async () => {
    const elements = elementsOf(await whole(gexf(strange)));
    const of = (name: string): object[] => elements.filter((element) => element.name === name);
    expect(of('description')).toMatchObject([{ text: expect.stringContaining('Left out:') }]);
    expect(of('node')).toMatchObject([
      { attributes: { id: 'leader/a', label: '"A" <&> \uFFFD' } },
      { attributes: { id: 'leader/b', label: 'B' } },
    ]);
    expect(of('edge')).toMatchObject([
      { attributes: { source: 'leader/a', target: 'leader/b', weight: '2' } },
    ]);
    expect(of('attvalue')).toContainEqual({
      name: 'attvalue',
      attributes: { for: 'last', value: '2031-01-01' },
      text: '',
    });
  });
});
