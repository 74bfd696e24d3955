import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { versionReader } from '../../../src/api/answer/version-reader.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { openTestApi, type TestApi } from '../../support/open-test-api.ts';

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi(['tests/articles/first-harbour-talks.yaml']);
});
afterAll(() => test.graph.close());
beforeEach(() => {
  test.statements.length = 0;
});

/** The tests' graph, whose readings wait until they are let through. */
function held(): { graph: Graph; letThrough: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const read: Graph['read'] = async (...sent) => {
    await promise;
    return test.graph.read(...sent);
  };
  return { graph: { ...test.graph, read }, letThrough: resolve };
}

it('shares the next reading among all who ask while one is under way', async () => {
  const { graph, letThrough } = held();
  const currentVersion = versionReader(graph);
  const asked = Array.from({ length: 30 }, () => currentVersion());
  letThrough();
  expect(new Set(await Promise.all(asked))).toEqual(new Set([1]));
  expect(test.statements).toHaveLength(2);
});

it('reads again for whoever asks after an answer, and after a reading that failed', async () => {
  let fails = true;
  const currentVersion = versionReader({
    ...test.graph,
    read: (...sent) => (fails ? Promise.reject(new Error('away')) : test.graph.read(...sent)),
  });
  const asked = await Promise.allSettled([currentVersion(), currentVersion()]);
  expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  fails = false;
  await currentVersion();
  await currentVersion();
  expect(test.statements).toHaveLength(2);
});
