import { openSchema } from '../../src/api/schema.ts';
import { inject } from '../../tests/support/hostile/inject.ts';
import { digestOf } from '../../tests/support/snapshot.ts';
import { atMost, none, type Audit } from '../promise.ts';

/** What clients send is never more than a value. */
export const audit: Audit = {
  title: 'injection',
  breaks: false,
  measure: async ({ url, graph, proxy }) => {
    const before = graph && (await digestOf(graph));
    const from = proxy?.asked.length ?? 0;
    const { sent, targets, faults, calls } = await inject(url, openSchema());
    const statements = proxy?.asked.slice(from) ?? [];
    const writing = statements.filter(({ reads }) => !reads).map(({ kind }) => kind);
    const isSame = graph && (await digestOf(graph)) === before;
    return [
      none('texts answered other than promised', faults, `${sent} texts in ${targets} places`),
      {
        promise: 'the graph is the same afterwards',
        limit: 'same digest',
        measured: isSame ? 'same' : 'other',
        ok: isSame,
      },
      atMost('calls to an address that texts name', 0, calls, 'calls'),
      {
        ...none('statements in sessions that may write', writing, `${statements.length} statements`),
        ...(!proxy && { ok: null }),
      },
    ];
  },
};
