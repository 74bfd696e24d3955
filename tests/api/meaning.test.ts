import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf } from '../support/ask.ts';
import { openTestApi, type TestApi } from '../support/open-test-api.ts';

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi(['articles/2025-08-21-lavrov-conditions.yaml']);
});
afterAll(() => test.graph.close());

async function met(name: string, filter = '{}'): Promise<string[]> {
  const { whoMet } = dataOf(
    await test.ask(
      `{ whoMet(name: ${JSON.stringify(name)}, filter: ${filter}, first: 100) { nodes { leader { name } } } }`,
    ),
  );
  return whoMet.nodes.map(({ leader }: { leader: { name: string } }) => leader.name);
}

async function meetings(filter: string): Promise<{ id: string; status: string; mode: string }[]> {
  const answer = await test.ask(`{ meetings(filter: ${filter}) { nodes { id status mode } } }`);
  return dataOf(answer).meetings.nodes;
}

describe('who met whom', () => {
  it('is Macron with eight others, none of them Putin', async () => {
    const others = await met('Macron');
    expect(others).toHaveLength(8);
    expect(others.join()).not.toMatch(/Putin|Macron/);
  });

  it('holds Putin only where calls are asked for', async () => {
    expect(await met('Putin')).toEqual([]);
    expect(await met('Putin', '{ mode: [PHONE] }')).toEqual(['Donald Trump']);
    expect(await met('Trump')).not.toContain('Vladimir Putin');
    expect(await met('Trump', '{ mode: [PHONE, IN_PERSON] }')).toContain('Vladimir Putin');
  });

  it('leaves out what is only proposed, also where the mode is given', async () => {
    expect(await met('Putin', '{ mode: [IN_PERSON, PHONE, UNKNOWN] }')).toEqual(['Donald Trump']);
    expect(await met('Putin', '{ status: [PROPOSED] }').then((names) => names.join())).toMatch(/Zelensky/);
  });

  it.each(['macron', 'MACRON', 'Emmanuel Macron', ' Macron '])('knows Macron as "%s"', async (name) => {
    expect(await met(name)).toEqual(await met('Macron'));
  });

  it('knows Zelensky and Zelenskyy as one man', async () => {
    const { one, two } = dataOf(
      await test.ask('{ one: leader(name: "Zelensky") { id } two: leader(name: "Zelenskyy") { id } }'),
    );
    expect(one).toEqual(two);
    expect(one).not.toBeNull();
  });
});

describe('meetings', () => {
  it('are all four where no status or mode is asked for', async () => {
    const all = await meetings('{}');
    expect(all).toHaveLength(4);
    expect(all.filter(({ status }) => status === 'PROPOSED')).toHaveLength(2);
    expect(all.filter(({ status, mode }) => status === 'HELD' && mode === 'PHONE')).toHaveLength(1);
  });

  it('of no known day are found in any range, but not where the range must certainly hold', async () => {
    const held = (range: string): string => `{ status: [HELD], mode: [IN_PERSON], ${range} }`;
    expect(await meetings(held('from: "2025-08-01", to: "2025-08-31"'))).toHaveLength(1);
    expect(await meetings(held('from: "2025-09-01"'))).toHaveLength(0);
    expect(await meetings('{ status: [PROPOSED], from: "2030-01-01", certainly: true }')).toEqual([]);
  });

  it('were not known before the article appeared', async () => {
    expect(await meetings('{ knownOn: "2025-08-20" }')).toEqual([]);
    expect(await meetings('{ knownOn: "2025-08-21" }')).toHaveLength(4);
  });

  it('are found by those who took part: any of them, or all', async () => {
    const any = await meetings('{ participants: { any: ["Putin", "Macron"] } }');
    const all = await meetings('{ participants: { all: ["Putin", "Zelensky"] } }');
    expect(any).toHaveLength(4);
    expect(all.map(({ status }) => status)).toEqual(['PROPOSED', 'PROPOSED']);
  });
});
