import { ask } from './load.ts';

const fields = ['id', 'title', 'status', 'mode', 'date', 'earliest', 'latest', 'knownSince'] as const;

/** Selections that nobody asks for otherwise: meetings with those who took part, each with another choice of fields. */
function selections(count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const chosen = fields.filter((_, place) => ((at + 1) >> place) % 2 === 1).join(' ');
    return `{ meetings(first: 20) { nodes { ${chosen} participations { role leader { name tenures { from to office { title } } } } } } }`;
  });
}

/** How long a selection took the first time it came, and the second, one client asking; in milliseconds. */
export async function newSelections(
  url: string,
  count: number,
): Promise<{ first: number[]; again: number[] }> {
  const taken = { first: [] as number[], again: [] as number[] };
  for (const query of selections(count))
    for (const when of ['first', 'again'] as const) {
      const started = performance.now();
      await ask(url, { query, variables: {} });
      taken[when].push(performance.now() - started);
    }
  return taken;
}
