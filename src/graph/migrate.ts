import { createHash } from 'node:crypto';
import { Problem } from '../model/problem.ts';
import type { Tell } from '../model/progress.ts';
import type { Graph } from './graph.ts';
import { holdLock } from './lock.ts';
import { makeSchema } from './make-schema.ts';
import { readCypher, statementsOf, type CypherFile } from './statements.ts';

type Applied = { name: string; checksum: string };

/** Remembers that a file of `cypher/schema` was applied. */
export const recordMigration = 'CREATE (:Migration {name: $name, checksum: $checksum})';

/**
 * Brings the database's schema up to date: each file of `cypher/schema` once, in order, under the lock of writers.
 * Refuses a database whose files were changed after they were applied, or that a newer Parley has migrated.
 * Returns the names of the files it applied.
 */
export async function migrate(
  graph: Graph,
  tell: Tell,
  files: readonly CypherFile[] = readCypher('schema'),
): Promise<string[]> {
  // Nothing to do is the rule: it needs no lock.
  if ((await pendingOf(graph, files)).length === 0) return [];
  return holdLock(
    graph,
    async () => {
      const pending = await pendingOf(graph, files);
      for (const [done, { name, text }] of pending.entries()) {
        tell({ text: `schema ${name}`, done, total: pending.length });
        for (const statement of statementsOf(text)) await makeSchema(graph, repeatable(statement));
        await graph.command('CALL db.awaitIndexes(300)');
        await graph.command(recordMigration, { name, checksum: checksum(text) });
      }
      return pending.map(({ name }) => name);
    },
    tell,
  );
}

/** The names of the files that `migrate` would apply, in order; writes nothing, and refuses what `migrate` refuses. */
export async function pendingMigrations(
  graph: Graph,
  files: readonly CypherFile[] = readCypher('schema'),
): Promise<string[]> {
  return (await pendingOf(graph, files)).map(({ name }) => name);
}

/** The files that are yet to be applied. */
async function pendingOf(graph: Graph, files: readonly CypherFile[]): Promise<CypherFile[]> {
  const applied = await appliedTo(graph);
  refuseStrange(applied, files);
  return files.filter(({ name }) => !applied.some((migration) => migration.name === name));
}

async function appliedTo(graph: Graph): Promise<Applied[]> {
  const rows = await graph.command(
    'MATCH (migration:Migration) RETURN migration {.name, .checksum} AS migration',
  );
  return rows.map((row) => row['migration'] as Applied);
}

function refuseStrange(applied: readonly Applied[], files: readonly CypherFile[]): void {
  for (const { name, checksum: known } of applied) {
    const file = files.find((candidate) => candidate.name === name);
    if (!file) {
      throw new Problem(
        'SETUP_FAILED',
        `Expected a database of this version or an older one; found schema change "${name}", which this version does not know. Use the newer Parley that made it, or another database.`,
        { migration: name },
      );
    }
    if (checksum(file.text) === known) continue;
    throw new Problem(
      'SETUP_FAILED',
      `Expected cypher/schema/${name}.cypher as it was applied (SHA-256 ${known}); found it changed (${checksum(file.text)}). Undo the change and put it into a new file.`,
      { migration: name, expected: known, found: checksum(file.text) },
    );
  }
}

/** A process that died between a statement and its record leaves the statement done; doing it again must not fail. */
function repeatable(statement: string): string {
  return statement.replace(/^(CREATE (?:\w+ )?(?:CONSTRAINT|INDEX) \w+) (?=FOR)/, '$1 IF NOT EXISTS ');
}

/** SHA-256 of the text with Unix line endings, so that a checkout on another system is the same file. */
export function checksum(text: string): string {
  return createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('hex');
}
