import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { driverGraph } from '../../src/graph/driver-graph.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { makeSchema } from '../../src/graph/make-schema.ts';
import { emptyGraph } from '../support/test-graph.ts';
import { testServer } from '../support/test-server.ts';

const constraint = 'CREATE CONSTRAINT for_tests IF NOT EXISTS FOR (n:Made) REQUIRE n.first IS UNIQUE';

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
});
afterEach(async () => {
  await graph.command('DROP CONSTRAINT for_tests IF EXISTS');
  await graph.command('DROP INDEX for_tests IF EXISTS');
  await graph.close();
});

const constraints = (): Promise<unknown[]> =>
  graph.command("SHOW CONSTRAINTS YIELD name, ownedIndex WHERE name = 'for_tests' RETURN name, ownedIndex");
const there = [{ name: 'for_tests', ownedIndex: 'for_tests' }];

describe('a constraint', () => {
  it('is made by several at once without any of them failing', async () => {
    const others = Array.from({ length: 4 }, () => driverGraph({ ...testServer(), readTimeout: 60_000 }));
    try {
      for (let round = 0; round < 5; round += 1) {
        await graph.command('DROP CONSTRAINT for_tests IF EXISTS');
        await Promise.all(others.map((other) => makeSchema(other, constraint)));
        expect(await constraints()).toEqual(there);
      }
    } finally {
      await Promise.all(others.map((other) => other.close()));
    }
  });

  it('is made where an index of its name is in the way, as a kill meanwhile leaves it', async () => {
    await graph.command('CREATE INDEX for_tests FOR (n:Made) ON (n.first)');
    await makeSchema(graph, constraint);
    expect(await constraints()).toEqual(there);
  });

  it('that what is there does not keep is an error at once', async () => {
    await graph.command('CREATE (:Made {first: 1}), (:Made {first: 1})');
    try {
      await expect(makeSchema(graph, constraint)).rejects.toThrow('Something unexpected went wrong');
    } finally {
      await graph.command('MATCH (n:Made) DELETE n');
    }
  });
});
