import { dirname, join } from 'node:path';
import { packageDir } from '../statements.ts';

/** The release that is run where no server is named; its parts and hashes are in `neo4j/5.26`. */
export const neo4jVersion = '5.26.30';

/** Where the pinned parts of that release are listed. */
export const releaseDir = join(packageDir(), 'neo4j', '5.26');

/** Which embedded Neo4j is meant. All who name the same data folder share one. */
export type EmbeddedSettings = {
  /** Folder of the database, its password and what keeps it running. */
  dataDir: string;
  /** Folder above those that hold a release's jars; the data folder's own by default. */
  jarsRoot?: string;
  /** The `java` program; the one on the PATH by default. */
  java?: string;
  /** The `mvn` program; the one on the PATH by default. */
  mvn?: string;
};

/** Whether a program was named by path, so that a sentence about it can say where it was looked for. */
export function lookedForAt(program: string): string {
  return dirname(program) === '.' ? 'on the PATH' : `at ${program}`;
}
