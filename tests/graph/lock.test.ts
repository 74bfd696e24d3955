import { expect, it } from 'vitest';
import { driverGraph } from '../../src/graph/driver-graph.ts';
import { holdLock } from '../../src/graph/lock.ts';
import { emptyGraph } from '../support/test-graph.ts';
import { testServer } from '../support/test-server.ts';

it('the lock of writers is held by one at a time, also where several come at once to a database that never had one', async () => {
  const graph = await emptyGraph();
  const writers = Array.from({ length: 4 }, () => driverGraph({ ...testServer(), readTimeout: 60_000 }));
  try {
    for (const round of [1, 2, 3, 4, 5]) {
      await graph.command('MATCH (lock:Lock) DELETE lock');
      await graph.command('DROP CONSTRAINT lock_name IF EXISTS');
      let holding = 0;
      const most = writers.map((writer) =>
        holdLock(writer, async (run) => {
          holding += 1;
          await run('RETURN 1 AS one');
          return holding--;
        }),
      );
      expect(await Promise.all(most), `round ${round}`).toEqual([1, 1, 1, 1]);
    }
  } finally {
    await Promise.all([graph, ...writers].map((each) => each.close()));
  }
});
