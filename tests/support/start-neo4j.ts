import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Neo4jContainer } from '@testcontainers/neo4j';
import { getContainerRuntimeClient } from 'testcontainers';
import type { TestProject } from 'vitest/node';
import { driverGraph, type DriverSettings } from '../../src/graph/driver-graph.ts';
import { joinEmbedded } from '../../src/graph/embedded/join.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { packageDir } from '../../src/graph/statements.ts';

type Server = Omit<DriverSettings, 'readTimeout'>;
type Started = { server: Server; how: string; stop: () => Promise<void> };

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: Server;
  }
}

/** Starts the one Neo4j that all tests use: the server named, else a container, else the embedded one. */
export default async function startNeo4j(project: TestProject): Promise<() => Promise<void>> {
  const { server, how, stop } = (await named()) ?? (await contained()) ?? (await embedded());
  console.log(`Tests run against ${how}.`);
  try {
    await claim(server);
  } catch (thrown) {
    await stop();
    throw thrown;
  }
  project.provide('neo4j', server);
  return stop;
}

async function named(): Promise<Started | null> {
  const {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  } = process.env;
  if (!uri) return null;
  const server = { uri, user: user ?? 'neo4j', password: password ?? '', database: database ?? 'neo4j' };
  return { server, how: 'the server that NEO4J_URI names', stop: async () => {} };
}

/** The settings that the embedded Neo4j has too, in the image's spelling. */
const likeEmbedded = {
  NEO4J_dbms_usage__report_enabled: 'false',
  NEO4J_dbms_security_allow__csv__import__from__file__urls: 'false',
  NEO4J_internal_dbms_cypher__ip__blocklist: '0.0.0.0/0,::/0',
  NEO4J_internal_server_bolt_thread__pool__shutdown__wait__time: '0s',
};

async function contained(): Promise<Started | null> {
  const engine = await getContainerRuntimeClient().catch(() => null);
  if (!engine) return null;
  const password = randomBytes(18).toString('hex');
  const container = await new Neo4jContainer('neo4j:5.26-community')
    .withPassword(password)
    .withEnvironment(likeEmbedded)
    .start();
  return {
    server: { uri: container.getBoltUri(), user: container.getUsername(), password, database: 'neo4j' },
    how: 'Neo4j in a container',
    stop: async () => {
      await container.stop();
    },
  };
}

async function embedded(): Promise<Started> {
  const dataDir = join(packageDir(), '.parley', 'tests');
  const joined = await joinEmbedded({ dataDir, jarsRoot: join(packageDir(), '.parley') }, ({ text }) =>
    console.log(text),
  );
  const { uri, user, password } = joined;
  return {
    server: { uri, user, password, database: 'neo4j' },
    how: 'the embedded Neo4j',
    stop: () => joined.leave(),
  };
}

/** Tests empty their database, so a server that holds anything else is refused. */
async function claim(server: Server): Promise<void> {
  const graph = driverGraph({ ...server, readTimeout: 10_000 });
  try {
    const [row] = await graph.read(
      'MATCH (n) RETURN count(n) AS nodes, count(CASE WHEN n:ForTests THEN 1 END) AS marks',
    );
    if (row!['nodes'] !== 0 && row!['marks'] === 0)
      throw new Error(
        'Expected an empty database for the tests, which empty it; found one that holds data. Name another in NEO4J_URI, or none.',
      );
    await graph.command('MERGE (:ForTests {name: "the tests may empty this database"})');
    await migrate(graph, () => {});
  } finally {
    await graph.close();
  }
}
