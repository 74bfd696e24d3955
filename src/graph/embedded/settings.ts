import { dirname } from 'node:path';
import type { Release } from './releases.ts';

/** Which embedded Neo4j is meant. All who name the same data folder share one. */
export type EmbeddedSettings = {
  /** Folder of the database, its password and what keeps it running. */
  dataDir: string;
  /** Which release runs it; the one that ran it last by default, and the usual one at first. */
  release?: Release;
  /** Folder above those that hold a release's jars; the data folder's own by default. */
  jarsRoot?: string;
  /** Settings of Neo4j beside those that it always has here, by name; of those who start it, not of those who join it. */
  more?: Readonly<Record<string, string>>;
  /** The `java` program; the one on the PATH by default. */
  java?: string;
  /** The `mvn` program; the one on the PATH by default. */
  mvn?: string;
};

/** Whether a program was named by path, so that a sentence about it can say where it was looked for. */
export function lookedForAt(program: string): string {
  return dirname(program) === '.' ? 'on the PATH' : `at ${program}`;
}
