import type { Run } from '../../graph/graph.ts';
import type { Day } from '../../model/day.ts';
import { Problem } from '../../model/problem.ts';
import type { Id } from '../../model/words.ts';
import { statementNamed, type LoadStatements } from '../load-account.ts';

/**
 * How far the import of a table has come. MARKING: what a former import left is marked; ROWS: rows are loaded;
 * WITHDRAWING: what is still marked goes; DONE.
 */
export type ImportState = {
  table: Id;
  /** SHA-256 of the file, its mapping and the day: the same again has nothing to do. */
  fingerprint: string;
  /** SHA-256 of the file alone. */
  sha256: string;
  published: Day;
  phase: 'MARKING' | 'ROWS' | 'WITHDRAWING' | 'DONE';
  /** Whether a former import left something. */
  isRevision: boolean;
  /** Records of the table that were loaded or refused, participations among them, and rows refused. */
  records: number;
  rows: number;
  rejected: number;
  /** Whose import it is, while it is under way. */
  owner: string | null;
};

/** The state of a table's import; null where it was never begun. */
export async function readImport(
  run: Run,
  table: Id,
  statements: LoadStatements,
): Promise<ImportState | null> {
  const [found] = await run(statementNamed(statements, 'existing-import'), { table });
  return found ? ({ owner: null, ...(found['import'] as object) } as ImportState) : null;
}

/** Writes the state of a table's import. */
export async function writeImport(run: Run, state: ImportState, statements: LoadStatements): Promise<void> {
  await run(statementNamed(statements, 'imports'), { rows: [{ table: state.table, properties: state }] });
}

/** The state where it is still this process that imports the table; BAD_INPUT where another has begun to. */
export async function ownImport(
  run: Run,
  { table, owner }: ImportState,
  statements: LoadStatements,
): Promise<ImportState> {
  const state = await readImport(run, table, statements);
  if (state?.owner === owner) return state;
  throw new Problem(
    'BAD_INPUT',
    `Expected to be the only one that imports ${table}; found that another process has begun to, or retracted it. What was loaded so far stays; let the other one end, then look at graph { incomplete }.`,
  );
}

/** Whether the graph has sources of a table. */
export async function hasSources(run: Run, table: Id, statements: LoadStatements): Promise<boolean> {
  return (await run(statementNamed(statements, 'table-sources'), { table })).length > 0;
}
