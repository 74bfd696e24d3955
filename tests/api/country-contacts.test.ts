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

const counts = 'meetingCount bilateralCount certainlyBilateralCount firstMet lastMet';

type Met = { country: { code: string }; meetingCount: number; bilateralCount: number };

/** Whom a country met: code, meetings, and how many of them by themselves, in all and for certain. */
async function met(code: string, filter = '{}'): Promise<string[]> {
  const query = `{ countryContacts(code: "${code}", filter: ${filter}) {
    totalCount nodes { country { code } ${counts} meetings { totalCount } } } }`;
  const { totalCount, nodes } = dataOf(await test.ask(query)).countryContacts;
  expect(totalCount).toBe(nodes.length);
  return nodes.map((node: Met & { certainlyBilateralCount: number; meetings: { totalCount: number } }) => {
    expect(node.meetings.totalCount).toBe(node.meetingCount);
    return `${node.country.code} ${node.meetingCount} ${node.bilateralCount} ${node.certainlyBilateralCount}`;
  });
}

const anyMode = 'mode: [IN_PERSON, PHONE, VIDEO, UNKNOWN]';

describe('the countries whose leaders met those of a country', () => {
  it('are all others at one table, who met only among others, and not the country itself', async () => {
    const others = ['DE', 'FI', 'FR', 'GB', 'IT', 'UA'];
    expect(await met('US')).toEqual(others.map((code) => `${code} 1 0 0`));
    expect(await met('united states')).toEqual(await met('840'));
  });

  it('met by themselves for certain where everyone there is said, and for whom', async () => {
    expect(await met('RU', `{ ${anyMode} }`)).toEqual(['US 1 1 1']);
    expect(await met('RU', '{ status: [PROPOSED] }')).toEqual(['UA 2 1 1', 'US 1 0 0']);
  });

  it('may have met by themselves where a list is not whole, or no source says for whom somebody came', async () => {
    const then = 'knownOn: "2031-04-19"';
    expect(await met('IS', `{ ${then} }`)).toEqual(['PT 1 1 0']);
    expect(await met('PT', `{ ${then} }`)).toEqual(['IS 1 1 0']);
  });

  it('do not hold those with whom only an organization’s leaders met', async () => {
    expect(await met('IS', '{ from: "2031-04-18", certainly: true }')).toEqual([]);
  });

  it('come with the meetings that count, and with what is known of them on a day', async () => {
    const { countryContacts } = dataOf(
      await test.ask(`{ countryContacts(code: "PT", filter: { ${anyMode}, knownOn: "2031-03-05" }) { nodes {
        country { name offices { title } } ${counts} meetings { nodes { title date reports { status } } } } } }`),
    );
    expect(countryContacts.nodes).toEqual([
      {
        country: { name: 'Norway', offices: [{ title: 'Prime Minister of Norway' }] },
        meetingCount: 1,
        bilateralCount: 1,
        certainlyBilateralCount: 1,
        firstMet: '2031-03-04',
        lastMet: '2031-03-04',
        meetings: {
          nodes: [{ title: expect.any(String), date: '2031-03-04', reports: [{ status: 'HELD' }] }],
        },
      },
    ]);
  });

  it('are paged without a gap', async () => {
    const page = async (after: string | null) => {
      const query = `query ($after: String) { countryContacts(code: "US", first: 4, after: $after) {
        nodes { country { code } } pageInfo { hasNextPage endCursor } } }`;
      return dataOf(await test.ask(query, { after })).countryContacts;
    };
    const one = await page(null);
    const other = await page(one.pageInfo.endCursor);
    expect([...one.nodes, ...other.nodes].map(({ country }: Met) => country.code)).toEqual([
      'DE',
      'FI',
      'FR',
      'GB',
      'IT',
      'UA',
    ]);
    expect([one.pageInfo.hasNextPage, other.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  it('are none where nothing about the country is on record', async () => {
    expect(await met('JP')).toEqual([]);
  });
});

it('is what the claims amount to, however it is narrowed', async () => {
  const reference = await openReference(everyDossier);
  const owner = openSchema().getQueryType()!;
  const field = owner.getFields()['countryContacts']!;
  const rows = `{ totalCount nodes { country { code } ${counts} meetings(first: 2) { totalCount nodes { id date } } } }`;
  let found = 0;
  for (const args of fieldPools['Query.countryContacts']!) {
    const text = plainText([{ owner, field, key: field.name, args, children: [] }]);
    const query = text.replace(/ \}$/, ` ${rows} }`);
    const answer = dataOf(await test.ask(query));
    expect(answer, query).toEqual(reference(query));
    found += answer.countryContacts.totalCount;
  }
  expect(found).toBeGreaterThan(20);
});

describe('is refused', () => {
  it.each([
    ['code: "Atlantis"', 'UNKNOWN_NAME'],
    ['code: "US", after: "x"', 'BAD_INPUT'],
    ['code: "US", first: 101', 'LIMIT_EXCEEDED'],
    ['code: "US", filter: { from: "2031-01-02", to: "2031-01-01" }', 'BAD_INPUT'],
  ])('%s as %s', async (args, code) => {
    const { errors } = await test.ask(`{ countryContacts(${args}) { totalCount } }`);
    expect(errors?.[0]?.extensions['code']).toBe(code);
  });
});
