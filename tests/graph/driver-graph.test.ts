import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { driverGraph } from '../../src/graph/driver-graph.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { Problem } from '../../src/model/problem.ts';
import { emptyGraph } from '../support/test-graph.ts';
import { testServer } from '../support/test-server.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

async function problemOf(work: Promise<unknown>): Promise<Problem> {
  const thrown = await work.then(() => null).catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(Problem);
  return thrown as Problem;
}

describe('values', () => {
  it.each([
    ['whole numbers as integers', 7, 'INTEGER NOT NULL', 7],
    ['other numbers as floats', 7.5, 'FLOAT NOT NULL', 7.5],
    ['integers in lists', [1, 2], 'LIST<INTEGER NOT NULL> NOT NULL', [1, 2]],
    ['texts of any script, with NUL and all', 'Зеленський\u0000🐟', 'STRING NOT NULL', 'Зеленський\u0000🐟'],
  ])('travel as %s', async (_, value, type, back) => {
    const [row] = await graph.read('RETURN valueType($value) AS type, $value AS value', { value });
    expect(row).toEqual({ type, value: back });
  });

  it('that are undefined travel as null', async () => {
    expect(await graph.read('RETURN $map.x IS NULL AS absent', { map: { x: undefined } })).toEqual([
      { absent: true },
    ]);
  });
});

describe('reading', () => {
  const slow = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a * b % 7) AS n';

  it.each([
    'CREATE (:ForTests {name: "x"})',
    'MATCH (n:ForTests) DETACH DELETE n',
    'CREATE INDEX x FOR (n:X) ON (n.y)',
  ])('refuses to write: %s', async (statement) => {
    expect((await problemOf(graph.read(statement))).code).toBe('INTERNAL');
    expect((await problemOf(graph.readTogether((run) => run(statement)))).code).toBe('INTERNAL');
  });

  it.runIf(inject('setUpHere')).each(['file:///etc/hostname', 'http://127.0.0.1:1/x', 'http://[::1]:1/x'])(
    'fetches nothing: %s',
    async (address) => {
      const { cause } = await problemOf(graph.read(`LOAD CSV FROM '${address}' AS line RETURN line`));
      expect(String(cause)).toMatch(/block|not allowed|disabled|configuration/i);
    },
  );

  it.runIf(inject('setUpHere'))('takes no longer than it may, and says so', async () => {
    const quick = driverGraph({ ...testServer(), readTimeout: 300 });
    const { code, message, details } = await problemOf(quick.read(slow));
    expect(code).toBe('LIMIT_EXCEEDED');
    expect(message).toMatch(/longer than 300 ms/);
    expect(details).toMatchObject({ limit: 'time', maximum: 300 });
    expect(await quick.read('RETURN 1 AS one')).toEqual([{ one: 1 }]);
    await quick.close();
  });

  it.runIf(inject('setUpHere'))('says so of several statements too, whatever is made of each', async () => {
    const quick = driverGraph({ ...testServer(), readTimeout: 300 });
    const together = quick.readTogether((run) => Promise.allSettled([run(slow), run('RETURN 1 AS one')]));
    expect((await problemOf(together)).code).toBe('LIMIT_EXCEEDED');
    await quick.close();
  });
});

describe('a database that cannot be had', () => {
  it('because nothing listens is said to be out of reach, without its address', async () => {
    const gone = driverGraph({ ...testServer(), uri: 'bolt://127.0.0.1:1', readTimeout: 1000 });
    const { code, message } = await problemOf(gone.verify());
    expect(code).toBe('GRAPH_UNAVAILABLE');
    expect(message).not.toContain('127.0.0.1');
    await gone.close();
  });

  it('because the password is wrong says which settings to check', async () => {
    const wrong = driverGraph({ ...testServer(), password: 'not this one', readTimeout: 5000 });
    const { code, message } = await problemOf(wrong.verify());
    expect(code).toBe('GRAPH_UNAVAILABLE');
    expect(message).toBe('The database refused the credentials. Check NEO4J_USER and NEO4J_PASSWORD.');
    await wrong.close();
  });

  it('because there is none of that name says which setting to check', async () => {
    const wrong = driverGraph({ ...testServer(), database: 'elsewhere', readTimeout: 5000 });
    expect((await problemOf(wrong.verify())).message).toContain('Check NEO4J_DATABASE');
    await wrong.close();
  });
});

describe('writing', () => {
  it('leaves nothing where its work throws', async () => {
    await problemOf(
      graph.write(async (run) => {
        await run('CREATE (:ForTests:Half)');
        throw new Error('no further');
      }),
    );
    expect(await graph.read('MATCH (n:Half) RETURN count(n) AS n')).toEqual([{ n: 0 }]);
  });
});
