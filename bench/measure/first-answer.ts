import { start, type Contestant, type Program } from '../contestants/start.ts';
import { ask, type Body } from './load.ts';
import { quantile } from './quantile.ts';

/** Times each is started. */
const times = 5;

/** Milliseconds from the start of a process to its first answer, in turns; the median of each. */
export async function firstAnswers(
  programs: readonly Program[],
  body: (contestant: Contestant) => Body,
): Promise<ReadonlyMap<Contestant['name'], number>> {
  const taken = new Map(programs.map(({ name }) => [name, [] as number[]]));
  for (let time = 0; time < times; time += 1)
    for (const program of programs) {
      const started = performance.now();
      const contestant = await start(program);
      await ask(contestant.url, body(contestant));
      taken.get(program.name)!.push(performance.now() - started);
      await contestant.stop();
    }
  return new Map([...taken].map(([name, all]) => [name, quantile(all, 0.5)]));
}
