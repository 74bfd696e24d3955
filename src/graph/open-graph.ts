import type { Tell } from '../model/progress.ts';
import { driverGraph, type DriverSettings } from './driver-graph.ts';
import { joinEmbedded } from './embedded/join.ts';
import type { EmbeddedSettings } from './embedded/settings.ts';
import type { Graph } from './graph.ts';

/** Which Neo4j: the server named, or the embedded one of a data folder. */
export type GraphSettings = {
  /** Null: the embedded Neo4j. */
  server: Omit<DriverSettings, 'readTimeout'> | null;
  embedded: EmbeddedSettings;
  readTimeout: number;
};

/**
 * Opens the database, starting the embedded Neo4j where no server is named and none runs yet. Where that is no longer
 * wanted before it is done, undoes the start and throws the signal's reason.
 */
export async function openGraph(
  { server, embedded, readTimeout }: GraphSettings,
  tell: Tell,
  stopping?: AbortSignal,
): Promise<Graph> {
  if (server) return driverGraph({ ...server, readTimeout });
  const joined = await joinEmbedded(embedded, tell, stopping);
  const { uri, user, password } = joined;
  return driverGraph(
    { uri, user, password, database: 'neo4j', readTimeout },
    { leave: () => joined.leave() },
  );
}
