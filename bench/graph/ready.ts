import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { driverGraph } from '../../src/graph/driver-graph.ts';
import { joinEmbedded, type EmbeddedNeo4j } from '../../src/graph/embedded/join.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { packageDir } from '../../src/graph/statements.ts';
import { tellNobody } from '../../src/model/progress.ts';
import { sizeOf } from './size.ts';
import { writeGraph } from './write.ts';

/** A Neo4j that holds an invented graph. */
export type BenchGraph = { server: EmbeddedNeo4j; graph: Graph; close: () => Promise<void> };

/** Opens the invented graph of so many meetings, writing it first where that was not done before. */
export async function readyGraph(meetings: number, seed: number): Promise<BenchGraph> {
  const jarsRoot = join(packageDir(), '.parley');
  const dataDir = join(jarsRoot, `bench-${meetings}-${seed}`);
  const server = await joinEmbedded({ dataDir, jarsRoot }, tellNobody);
  const { uri, user, password } = server;
  const graph = driverGraph({ uri, user, password, database: 'neo4j', readTimeout: 120_000 });
  const close = async (): Promise<void> => {
    await graph.close();
    await server.leave();
  };
  try {
    await migrate(graph, tellNobody);
    const [held] = await graph.read('RETURN COUNT { (:Graph) } AS versions, COUNT { (:Leader) } AS leaders');
    // The version is written last: a graph with leaders and without a version was cut short.
    if (held!['versions'] === 0) {
      if (held!['leaders'] !== 0) {
        await close();
        await rm(dataDir, { recursive: true });
        return await readyGraph(meetings, seed);
      }
      console.log(`Writing an invented graph of ${meetings} meetings to ${dataDir} ...`);
      await writeGraph(graph, sizeOf(meetings), seed);
    }
    await graph.command('CALL db.awaitIndexes(300)');
    return { server, graph, close };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}
