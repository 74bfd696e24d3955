import { describe, expect, it } from 'vitest';
import { dataOf } from '../support/ask.ts';
import { examples, exampleTexts, lavrov } from '../support/dossiers.ts';
import { openTestApi } from '../support/open-test-api.ts';

const life = `
  fragment life on Meeting {
    id status date dateWords place { name } conflicts participantsComplete
    participations { leader { name } office { title } }
    statements { stance summary } reports { source { id } status date }
    dependsOn { id status }
  }
  query Life {
    proposed: meetings(filter: { participants: { all: ["Putin", "Zelenskyy"] }, knownOn: "2025-09-04" }) { nodes { ...life } }
    planned: meetings(filter: { participants: { all: ["Putin", "Zelenskyy"] }, knownOn: "2025-09-05" }) { nodes { ...life } }
    dayBefore: meetings(filter: { participants: { all: ["Putin", "Zelenskyy"] }, knownOn: "2025-09-25" }) { nodes { ...life } }
    now: meetings(filter: { participants: { all: ["Putin", "Zelenskyy"] } }) { nodes { ...life } }
    met: whoMet(name: "Zelenskyy", filter: { from: "2025-09-01" }) {
      nodes { leader { name } meetings { nodes { id } } }
    }
    checked: meeting(id: "meeting/2025-09-25-trump-putin-call") { mode evidence { checked text } }
  }`;

async function answerOf(dossiers: readonly string[]) {
  const test = await openTestApi(dossiers, { cost: 1e9 }, exampleTexts);
  try {
    return dataOf(await test.ask(life, {}, 'Life'));
  } finally {
    await test.graph.close();
  }
}

describe('a meeting that is proposed, planned, moved, held and disputed', () => {
  it('has at every day of knowledge what was published by then', async () => {
    const { proposed, planned, dayBefore, now, met, checked } = await answerOf([lavrov, ...examples]);
    const summit = ({ nodes }: { nodes: { id: string }[] }) =>
      nodes.find(({ id }) => id === 'meeting/putin-zelenskyy-summit');
    expect(summit(proposed)).toMatchObject({ status: 'PROPOSED', date: null, place: null, conflicts: [] });
    expect(summit(planned)).toMatchObject({
      status: 'PLANNED',
      date: '2025-09-20',
      place: { name: 'Geneva' },
    });
    expect(dayBefore).toEqual(planned);
    expect(summit(now)).toMatchObject({ status: 'HELD', date: '2025-09-24', conflicts: ['date', 'place'] });
    expect(now.nodes).toContainEqual(
      expect.objectContaining({
        id: 'meeting/trump-putin-zelenskyy-trilateral',
        status: 'CALLED_OFF',
        dependsOn: [{ id: 'meeting/putin-zelenskyy-summit', status: 'HELD' }],
      }),
    );
    expect(met.nodes).toEqual([
      { leader: { name: 'Vladimir Putin' }, meetings: { nodes: [{ id: 'meeting/putin-zelenskyy-summit' }] } },
    ]);
    expect(checked).toEqual({
      mode: 'PHONE',
      evidence: [{ checked: true, text: 'He telephoned Putin on Thursday instead.' }],
    });
  });

  it('is the same in whatever order its articles are loaded', async () => {
    const [first, second, third] = examples;
    const inOrder = await answerOf([lavrov, first, second, third]);
    expect(await answerOf([third, second, lavrov, first])).toEqual(inOrder);
  });
});
