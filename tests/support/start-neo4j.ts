import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Neo4jContainer } from '@testcontainers/neo4j';
import { getContainerRuntimeClient } from 'testcontainers';
import type { TestProject } from 'vitest/node';
import { readSettings } from '../../src/cli/settings.ts';
import { everyTenth } from '../../src/cli/steps.ts';
import { driverGraph, type DriverSettings } from '../../src/graph/driver-graph.ts';
import { joinEmbedded } from '../../src/graph/embedded/join.ts';
import { usualRelease } from '../../src/graph/embedded/releases.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { packageDir } from '../../src/graph/statements.ts';
import { messageOf } from '../../src/model/problem.ts';
import { databases } from './databases.ts';

type Server = Omit<DriverSettings, 'readTimeout'>;
type Started = { server: Server; how: string; setUpHere: boolean; stop: () => Promise<void> };

declare module 'vitest' {
  export interface ProvidedContext {
    /** One for each file that runs at the same time; `testServer` says which is whose. */
    servers: Server[];
    /** Whether the server has the settings that Parley gives the Neo4j it brings; one that was named has its own. */
    setUpHere: boolean;
  }
}

/** Which Neo4j, and where: `npm run test:matrix` sets both. By itself it is the usual one, in a container where there can be one. */
const { PARLEY_NEO4J, JAVA_HOME, PARLEY_TESTS_IN: place } = process.env;
const asked = readSettings({ PARLEY_NEO4J, JAVA_HOME }).graph.embedded;
const { release = usualRelease } = asked;

/** Starts what all tests use: the server named, else a few containers, else as many embedded ones. */
export default async function startNeo4j(project: TestProject): Promise<() => Promise<void>> {
  const started = await startAll();
  // What tests start by themselves ends soon: what the second compiler makes of it comes too late, and takes a core meanwhile.
  process.env['JDK_JAVA_OPTIONS'] ??= '-XX:TieredStopAtLevel=1';
  const stop = async (): Promise<void> => {
    await Promise.all(started.map((one) => one.stop()));
  };
  console.log(`Tests run against ${started[0]!.how}.`);
  try {
    for (const { server } of started) await claim(server);
  } catch (thrown) {
    await stop();
    throw thrown;
  }
  project.provide(
    'servers',
    started.map(({ server }) => server),
  );
  project.provide('setUpHere', started[0]!.setUpHere);
  return stop;
}

/** All of one kind. */
async function startAll(): Promise<Started[]> {
  const first = (await named()) ?? (await contained());
  if (!first) return startMore([], embedded);
  return first.setUpHere ? startMore([first], async () => (await contained())!) : [first];
}

async function startMore(started: Started[], start: (nth: number) => Promise<Started>): Promise<Started[]> {
  while (started.length < databases) started.push(await start(started.length));
  return started;
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
  return { server, how: 'the server that NEO4J_URI names', setUpHere: false, stop: async () => {} };
}

/**
 * Each test empties the graph and loads another, of which Neo4j makes that its plans are out of date, every ten seconds:
 * most of the suite's time would go into planning the same statements again.
 */
const [replanning, never] = ['dbms.cypher.min_replan_interval', '24h'] as const;

/** The settings that the embedded Neo4j has too, in the image's spelling. */
const likeEmbedded = {
  NEO4J_dbms_cypher_min__replan__interval: never,
  NEO4J_dbms_usage__report_enabled: 'false',
  NEO4J_dbms_security_allow__csv__import__from__file__urls: 'false',
  NEO4J_internal_dbms_cypher__ip__blocklist: '0.0.0.0/0,::/0',
  NEO4J_db_transaction_monitor_check_interval: '200ms',
  NEO4J_internal_server_bolt_thread__pool__shutdown__wait__time: '0s',
};

async function contained(): Promise<Started | null> {
  if (place === 'embedded') return null;
  const engine = await getContainerRuntimeClient().catch(() => null);
  if (!engine) return null;
  const password = randomBytes(18).toString('hex');
  const image = `neo4j:${release.version}-community`;
  const container = await new Neo4jContainer(image)
    .withPassword(password)
    .withEnvironment(likeEmbedded)
    .start()
    .catch((thrown: unknown) => {
      // An engine that reaches no registry, for instance.
      console.warn(`A container engine answers, but ${image} did not start in it: ${messageOf(thrown)}`);
      return null;
    });
  if (!container) return null;
  return {
    server: { uri: container.getBoltUri(), user: container.getUsername(), password, database: 'neo4j' },
    how: `Neo4j ${release.version} in a container`,
    setUpHere: true,
    stop: async () => {
      await container.stop();
    },
  };
}

async function embedded(nth: number): Promise<Started> {
  if (place === 'container') throw new Error('Expected a container engine that starts Neo4j; found none.');
  const dataDir = join(packageDir(), '.parley', `tests-${release.name}-${nth + 1}`);
  const tell = everyTenth((line) => console.log(line));
  const jarsRoot = join(packageDir(), '.parley');
  const joined = await joinEmbedded(
    { ...asked, dataDir, jarsRoot, release, more: { [replanning]: never } },
    tell,
  );
  const { uri, user, password } = joined;
  return {
    server: { uri, user, password, database: 'neo4j' },
    how: `the embedded Neo4j ${release.version}`,
    setUpHere: true,
    stop: () => joined.leave(),
  };
}

/** Tests empty their database, so a server that holds anything else is refused. */
async function claim(server: Server): Promise<void> {
  const graph = driverGraph({ ...server, readTimeout: 60_000 });
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
