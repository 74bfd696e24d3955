import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Attacked } from '../../tests/support/hostile/attack.ts';
import { bystander } from '../../tests/support/hostile/bystander.ts';
import { memoryOf } from '../../tests/support/hostile/service-memory.ts';
import { atMost, none, type Audit } from '../promise.ts';

/** Whatever is sent, others are answered, and memory stays what it was. */
export const audit: Audit = {
  title: 'attacks',
  breaks: true,
  measure: async ({ url, service }) => {
    const other = bystander(`${url}/graphql`);
    const attackers = fork(new URL('../../tests/support/hostile/attack-process.ts', import.meta.url), [url]);
    const attacked = await Promise.race([told(attackers), ended(attackers)]);
    const { asked, longest, since, failed } = await other.leave();
    const meanwhile = attacked.filter(({ from, to }) => from < since + longest && to > since);
    const faults = attacked.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`));
    const memory = await memoryOf(service!.pid);
    return [
      none('attacks that are neither refused with a code nor cut off', faults, `${attacked.length} attacks`),
      none('others who had no answer meanwhile', failed, `${asked} questions`),
      atMost(`the longest that others waited (${first(meanwhile)})`, 1000, longest, 'ms'),
      { ...atMost('memory afterwards (RSS)', 300, memory ?? 0, 'MB'), ...(memory === null && { ok: null }) },
    ];
  },
};

async function told(attackers: ChildProcess): Promise<Attacked[]> {
  const [attacked] = (await once(attackers, 'message')) as [Attacked[]];
  return attacked;
}

/** Throws once the attackers end: what they had to tell, they have told by then, or never will. */
async function ended(attackers: ChildProcess): Promise<never> {
  const [code] = (await once(attackers, 'exit')) as [number | null];
  throw new Error(`expected the attackers to tell how they fared; they ended with ${code}`);
}

function first(attacked: readonly Attacked[]): string {
  const names = attacked.slice(0, 2).map(({ name }) => name);
  return `${names.join(', ')}${attacked.length > 2 ? ' ...' : ''}`;
}
