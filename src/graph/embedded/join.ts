import { Problem } from '../../model/problem.ts';
import type { Tell } from '../../model/progress.ts';

export type EmbeddedSettings = { dataDir: string; java?: string; mvn?: string };
export type EmbeddedNeo4j = { uri: string; user: string; password: string; leave(): Promise<void> };

export async function joinEmbedded(_settings: EmbeddedSettings, _tell: Tell): Promise<EmbeddedNeo4j> {
  throw new Problem('SETUP_FAILED', 'Expected NEO4J_URI; the embedded Neo4j is still to come.');
}
