import { parse } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { executor } from '../../../src/api/answer/execute.ts';
import { readLibrary } from '../../../src/api/answer/library.ts';
import { openSchema } from '../../../src/api/schema.ts';
import { loadDossiers } from '../../../src/cli/load-dossiers.ts';
import type { Graph, Run } from '../../../src/graph/graph.ts';
import { tellNobody } from '../../../src/model/progress.ts';
import { openTestApi, type TestApi } from '../../support/open-test-api.ts';

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi(['tests/articles/first-harbour-talks.yaml']);
});
afterAll(() => test.graph.close());

/** The tests' graph, where something comes after the first statement of so many transactions that read. */
function disturbed(times: number, disturb: () => Promise<void>): Graph {
  let left = times;
  return {
    ...test.graph,
    readTogether: (work) =>
      test.graph.readTogether((run) => {
        let turn: Promise<unknown> = Promise.resolve();
        let isFirst = true;
        const inTurn: Run = async (...sent) => {
          const result = turn.then(async () => {
            const rows = await run(...sent);
            if (isFirst && left > 0) {
              left -= 1;
              await disturb();
            }
            isFirst = false;
            return rows;
          });
          turn = result;
          return result;
        };
        return work(inTurn);
      }),
  };
}

it('answers several root fields from one state, also where a load ends between them', async () => {
  const graph = disturbed(1, async () => {
    await loadDossiers(test.graph, ['tests/articles/second-after-bergen.yaml'], null, tellNobody);
  });
  const { result, version } = await executor(
    graph,
    readLibrary(),
  )({ schema: openSchema(), document: parse('{ one: graph { version } other: graph { version } }') });
  const data = result.data as { one: object; other: object };
  expect(data.one).toEqual(data.other);
  expect(data.one).toEqual({ version });
});

it('answers all the same where loads follow each other too closely, and says that it may be of several', async () => {
  const graph = disturbed(3, async () => {
    await test.graph.write((run) => run('MATCH (state:Graph) SET state.version = state.version + 1'));
  });
  const { result, version } = await executor(
    graph,
    readLibrary(),
  )({ schema: openSchema(), document: parse('{ one: graph { version } other: graph { leaders } }') });
  expect(result.errors).toBeUndefined();
  expect(version).toBeNull();
});
