import { quickAttacks, slowAttacks } from '../../tests/support/attacks/all.ts';
import { attackAll } from '../../tests/support/hostile/attack.ts';
import { bystander } from '../../tests/support/hostile/bystander.ts';
import { memoryOf } from '../../tests/support/hostile/service-memory.ts';
import { atMost, none, type Audit } from '../promise.ts';

/** Whatever is sent, others are answered, and memory stays what it was. */
export const audit: Audit = {
  title: 'attacks',
  breaks: true,
  measure: async ({ url, service }) => {
    const other = bystander(`${url}/graphql`);
    const attacked = [...(await attackAll(url, quickAttacks, 1)), ...(await attackAll(url, slowAttacks, 2))];
    const { asked, longest, failed } = await other.leave();
    const faults = attacked.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`));
    const memory = await memoryOf(service!.pid);
    return [
      none('attacks that are neither refused with a code nor cut off', faults, `${attacked.length} attacks`),
      none('others who had no answer meanwhile', failed, `${asked} questions`),
      atMost('the longest that others waited', 1000, longest, 'ms'),
      { ...atMost('memory afterwards (RSS)', 300, memory ?? 0, 'MB'), ...(memory === null && { ok: null }) },
    ];
  },
};
