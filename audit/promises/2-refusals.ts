import { attackAll } from '../../tests/support/hostile/attack.ts';
import { shapes } from '../../tests/support/attacks/shapes.ts';
import { values } from '../../tests/support/attacks/values.ts';
import { atMost, none, type Audit } from '../promise.ts';

/** What asks too much is refused soon, and before the database is asked. */
export const audit: Audit = {
  title: 'refusals',
  breaks: false,
  measure: async ({ url, proxy }) => {
    // Once before, for what is compiled when it is first needed.
    await attackAll(url, shapes.slice(0, 3), 1);
    const before = proxy?.asked.length ?? 0;
    const start = performance.now();
    const refused = await attackAll(url, shapes, 1);
    const asked = (proxy?.asked.length ?? 0) - before;
    // The service itself looks once a second how the database is.
    const own = Math.ceil((performance.now() - start) / 1000) + 1;
    const all = [...refused, ...(await attackAll(url, values, 1))];
    const faults = all.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`));
    return [
      none('documents and values beyond a limit that are answered', faults, `${all.length} of them`),
      atMost(
        'until the slowest of them is refused',
        500,
        Math.max(...all.map(({ milliseconds }) => milliseconds)),
        'ms',
      ),
      {
        ...atMost('statements for documents beyond a limit', 0, Math.max(0, asked - own), 'statements'),
        ...(!proxy && { ok: null }),
      },
    ];
  },
};
