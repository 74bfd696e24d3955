import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readCypher, statementsOf } from '../../src/graph/statements.ts';
import { dataOf } from '../support/ask.ts';
import { openTestApi, type TestApi } from '../support/open-test-api.ts';

/** Two invented people, for the Soviet Union and for Finland, in Yugoslavia. */
const dossier = `
dossier: 1
source: { id: source/old-talks, title: Old talks, published: 1979-05-02, sha256: '${'0'.repeat(64)}' }
passages: { all: { start: 0, end: 1, sha256: '${'0'.repeat(64)}' } }
offices:
  - { id: office/envoy-of-the-soviet-union, title: Envoy, of: USSR, evidence: [all] }
  - { id: office/envoy-of-finland, title: Envoy of Finland, of: Finland, evidence: [all] }
leaders:
  - { id: leader/a, name: Anna A, evidence: [all] }
  - { id: leader/b, name: Berit B, evidence: [all] }
meetings:
  - id: meeting/old-talks
    status: HELD
    mode: IN_PERSON
    date: 1979-05-01
    place: { name: Split, country: Yugoslavia }
    participants:
      - { leader: Anna A, office: Envoy, evidence: [all] }
      - { leader: Berit B, office: Envoy of Finland, evidence: [all] }
    evidence: [all]
`;

let test: TestApi;
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-'));
  await writeFile(join(folder, 'old-talks.yaml'), dossier);
  test = await openTestApi([join(folder, 'old-talks.yaml')]);
  await rm(folder, { recursive: true });
});
afterAll(() => test.graph.close());

const all = '{ countries { nodes { id code alpha3 numeric name historical } } }';

it('a historical country is told by its own code, and that it is one', async () => {
  expect(dataOf(await test.ask(all)).countries.nodes).toEqual([
    { id: 'country/fi', code: 'FI', alpha3: 'FIN', numeric: '246', name: 'Finland', historical: false },
    {
      id: 'country/suhh',
      code: 'SUHH',
      alpha3: 'SUN',
      numeric: '810',
      name: 'Soviet Union',
      historical: true,
    },
    { id: 'country/yucs', code: 'YUCS', alpha3: 'YUG', numeric: '891', name: 'Yugoslavia', historical: true },
  ]);
});

it('its contacts, meetings and offices are found by code and by name', async () => {
  const answer = dataOf(
    await test.ask(`{
      country(code: "u.s.s.r.") { name offices { title } }
      countryContacts(code: "SUN") { nodes { country { code } } }
      meetings(filter: { represents: "Soviet Union", placeCountry: "YU" }) { nodes { id } }
      search(text: "suhh") { nodes { ... on Country { name } } }
    }`),
  );
  expect(answer).toEqual({
    country: { name: 'Soviet Union', offices: [{ title: 'Envoy' }] },
    countryContacts: { nodes: [{ country: { code: 'FI' } }] },
    meetings: { nodes: [{ id: 'meeting/old-talks' }] },
    search: { nodes: [{ name: 'Soviet Union' }] },
  });
});

it('a timeline names the pair of a country and a historical one', async () => {
  const { timeline } = dataOf(
    await test.ask('{ timeline(by: YEAR, groupBy: COUNTRY_PAIR) { buckets { group groupName count } } }'),
  );
  expect(timeline.buckets).toEqual([{ group: 'FI-SUHH', groupName: 'Finland – Soviet Union', count: 1 }]);
});

it('countries loaded before there were historical ones are of the present once the schema is brought up to date', async () => {
  await test.graph.command('MATCH (country:Country {code: "FI"}) REMOVE country.historical');
  const { text } = readCypher('schema').find(({ name }) => name.endsWith('-historical-countries'))!;
  for (const statement of [...statementsOf(text), ...statementsOf(text)]) await test.graph.command(statement);
  const { nodes } = dataOf(await test.ask(all)).countries;
  expect(nodes.map(({ historical }: { historical: boolean }) => historical)).toEqual([false, true, true]);
});
