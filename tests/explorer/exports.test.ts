import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportAddress } from '../../src/explorer/view/exports.ts';
import { plainView, type View } from '../../src/explorer/view/view.ts';
import type { Listening } from '../../src/service/listen.ts';
import { lavrov } from '../support/dossiers.ts';
import { serveLinks } from '../support/open-links.ts';
import { openTestApi, type TestApi } from '../support/open-test-api.ts';

let test: TestApi;
let served: Listening;
beforeAll(async () => {
  test = await openTestApi([lavrov]);
  served = await serveLinks(test.api);
});
afterAll(async () => {
  await served.close();
  await test.graph.close();
});

const [trump, putin] = ['leader/donald-trump', 'leader/vladimir-putin'] as const;
const views: Readonly<Record<string, Partial<View>>> = {
  'the plain view': {},
  'one leader': { leaders: [trump], depth: 2 },
  'two leaders': { leaders: [trump, putin], list: 'counted' },
  'every filter': {
    leaders: ['Trump'],
    status: ['HELD', 'PROPOSED'],
    mode: ['IN_PERSON', 'PHONE'],
    from: '2025-08-01',
    to: '2025-08-31',
    certainly: true,
    country: 'United States',
    represents: 'FR',
    topic: 'Peace between Russia and Ukraine',
    knownOn: '2025-09-01',
  },
};

describe.each(Object.entries(views))('the files of %s', (_, parts) => {
  const view = { ...plainView, ...parts };
  const forms = ['csv', 'json', 'graphml'] as const;
  const kinds =
    view.leaders.length === 1
      ? (['meetings', 'network', 'contacts'] as const)
      : (['meetings', 'network'] as const);

  it.each(kinds.flatMap((of) => forms.map((form) => exportAddress(of, form, view))))(
    'are at %s',
    async (address) => {
      const response = await fetch(`${served.url}${address}`);
      const text = await response.text();
      expect({ status: response.status, ...(response.ok ? {} : { text }) }).toEqual({ status: 200 });
    },
  );
});
