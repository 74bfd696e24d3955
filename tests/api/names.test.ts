import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf } from '../support/ask.ts';
import { everyDossier } from '../support/dossiers.ts';
import { openTestApi, type TestApi } from '../support/open-test-api.ts';

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi(everyDossier);
});
afterAll(() => test.graph.close());

describe('one person', () => {
  it.each([
    ['thora aegisdottir', 'leader/thora-aegisdottir'],
    ['ÞÓRA ÆGISDÓTTIR', 'leader/thora-aegisdottir'],
    ['Þo\u0301ra  Ægisdo\u0301ttir ', 'leader/thora-aegisdottir'],
    ['Тора Эгисдоттир', 'leader/thora-aegisdottir'],
    ['leader/thora-aegisdottir', 'leader/thora-aegisdottir'],
    ['N’Golo Okáfor', 'leader/ngolo-okafor'],
    ["n'golo okafor", 'leader/ngolo-okafor'],
    ['Okafor', 'leader/ngolo-okafor'],
    ['Ｋｏｒｔｅｚ', 'leader/ana-kortez'],
  ])('is found as %j', async (name, id) => {
    const query = 'query ($name: String!) { leader(name: $name) { id } whoMet(name: $name) { totalCount } }';
    expect(dataOf(await test.ask(query, { name })).leader).toEqual({ id });
  });

  it('is found by an id in the argument for ids alone, and by either argument, not both', async () => {
    const { byId, byName } = dataOf(
      await test.ask(
        '{ byId: leader(id: "leader/orjan-dal", name: null) { name } byName: leader(id: "Dal") { name } }',
      ),
    );
    expect([byId, byName]).toEqual([{ name: 'Ørjan Dal' }, null]);
    for (const args of ['(id: "leader/orjan-dal", name: "Dal")', '', '(id: null)']) {
      const { errors } = await test.ask(`{ leader${args} { name } }`);
      expect(errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
    }
  });
});

describe('a name that two people share', () => {
  it.each([
    '{ leader(name: "Silva") { id } }',
    '{ whoMet(name: "silva") { totalCount } }',
    '{ meetings(filter: { participants: { all: ["Dal", "SILVA"] } }) { totalCount } }',
    '{ meetings(filter: { participants: { any: ["Silva"] } }) { totalCount } }',
    '{ leaders { nodes { contacts(filter: { participants: { any: ["Silva"] } }) { totalCount } } } }',
  ])('is refused with both: %s', async (query) => {
    const { errors } = await test.ask(query);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/Maria Silva \(leader\/maria-silva\), Rui Silva \(leader\/rui-silva\)/),
      extensions: {
        code: 'AMBIGUOUS_NAME',
        candidates: [
          { id: 'leader/maria-silva', name: 'Maria Silva' },
          { id: 'leader/rui-silva', name: 'Rui Silva' },
        ],
      },
    });
  });

  it('leaves what else was asked unharmed', async () => {
    const { data, errors } = await test.ask('{ leader(name: "Silva") { id } graph { sources } }');
    expect(data).toEqual({ leader: null, graph: { sources: 5 } });
    expect(errors).toHaveLength(1);
  });
});

describe('a name that nobody has', () => {
  it.each([
    ['whoMet(name: "Kortes")', 'Kortez'],
    ['meetings(filter: { participants: { all: ["Rüsk Ilmar"] } })', ''],
    ['meetings(filter: { represents: "Northern Water League" })', 'Northern Waters League'],
    ['meetings(filter: { topic: "Herring quota" })', 'Herring quotas'],
    ['meetings(filter: { placeCountry: "Portugall" })', 'Portugal'],
    ['leaders(filter: { represents: "Icelnd" })', ''],
  ])('is UNKNOWN_NAME with the nearest: %s', async (field, nearest) => {
    const { errors } = await test.ask(`{ ${field} { totalCount } }`);
    expect(errors?.[0]?.extensions['code']).toBe('UNKNOWN_NAME');
    expect(errors?.[0]?.message).toContain(nearest);
  });
});
