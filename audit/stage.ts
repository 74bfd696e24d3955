import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDossiers } from '../src/cli/load-dossiers.ts';
import { driverGraph } from '../src/graph/driver-graph.ts';
import { joinEmbedded } from '../src/graph/embedded/join.ts';
import type { Graph } from '../src/graph/graph.ts';
import { migrate } from '../src/graph/migrate.ts';
import { packageDir } from '../src/graph/statements.ts';
import { tellNobody } from '../src/model/progress.ts';
import { everyDossier } from '../tests/support/dossiers.ts';
import { faultProxy, type FaultProxy } from '../tests/support/fault-proxy.ts';
import { environmentOf, startService, type LiveService } from '../tests/support/hostile/live-service.ts';
import { processesOf } from '../tests/support/processes.ts';

/** A service to be audited; what is null belongs to a service that was there before, which nothing is done to. */
export type Stage = {
  /** The service's address, without a path. */
  url: string;
  service: LiveService | null;
  /** The database, past the service. */
  graph: Graph | null;
  /** The way from the service to the database. */
  proxy: FaultProxy | null;
  /** The database's process. */
  databasePid: (() => Promise<number>) | null;
  close: () => Promise<void>;
};

/** A stage on which a service runs already. */
export function stageAt(url: string): Stage {
  const nothing = { service: null, graph: null, proxy: null, databasePid: null };
  return { url: url.replace(/\/$/, ''), ...nothing, close: async () => {} };
}

/** A stage with a database and a service of its own, which are gone afterwards. */
export async function ownStage(): Promise<Stage> {
  const dataDir = await mkdtemp(join(tmpdir(), 'parley-audit-'));
  const joined = await joinEmbedded({ dataDir, jarsRoot: join(packageDir(), '.parley') }, tellNobody);
  const { uri, user, password } = joined;
  const server = { uri, user, password, database: 'neo4j' };
  const graph = driverGraph({ ...server, readTimeout: 60_000 });
  await migrate(graph, () => {});
  await loadDossiers(graph, everyDossier, null, tellNobody);
  const proxy = await faultProxy(uri);
  const service = await startService(environmentOf({ ...server, uri: proxy.uri }));
  return {
    url: service.url,
    service,
    graph,
    proxy,
    // The shell that guards it has the same words after its own.
    databasePid: async () => (await processesOf(dataDir)).find(({ words }) => /^\S*java\s/.test(words))!.pid,
    close: async () => {
      await service.stop();
      await proxy.close();
      await graph.close();
      await joined.leave();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
