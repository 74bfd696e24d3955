import { afterAll, beforeAll, expect, it } from 'vitest';
import { announcement } from '../../src/cli/announcement.ts';
import { Problem } from '../../src/model/problem.ts';
import { lavrov } from '../support/dossiers.ts';
import { openQuietApi, openTestApi, type TestApi } from '../support/open-test-api.ts';

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi([lavrov]);
});
afterAll(() => test.graph.close());

const url = 'http://127.0.0.1:4000';

it('says what the graph holds, and where to look', async () => {
  const said = await announcement(test.api, url, false);
  expect(said).toContain('Parley holds 14 leaders and 4 meetings from 1 source.');
  expect(said).toContain(`Explorer:   ${url}/\nPlayground: ${url}/graphql\n`);
});

it('says so where a database is too busy to count, and goes on', async () => {
  const slow = openQuietApi({
    ...test.graph,
    read: () => Promise.reject(new Problem('LIMIT_EXCEEDED', 'The question took longer than 3000 ms.')),
  });
  const said = await announcement(slow, url, true);
  expect(said).toContain('could not be counted yet: The question took longer than 3000 ms.');
  expect(said).toContain(`Explorer:   ${url}/`);
});
