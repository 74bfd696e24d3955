import { expect, it } from 'vitest';
import { environmentOf } from '../../support/hostile/live-service.ts';
import { parley } from '../../support/parley.ts';
import { emptyGraph } from '../../support/test-graph.ts';
import { testServer } from '../../support/test-server.ts';

it('a load takes the time it needs, however little a question may take', async () => {
  await (await emptyGraph()).close();
  const loaded = await parley(['load', 'articles'], {
    ...environmentOf(testServer()),
    PARLEY_LIMITS: 'time=1',
  });
  expect(loaded).toMatchObject({ code: 0 });
  expect(loaded.out).toContain('65 facts added');
});
