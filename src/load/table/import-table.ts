import type { Graph } from '../../graph/graph.ts';
import { holdLock } from '../../graph/lock.ts';
import { readLoadStatements, type LoadStatements } from '../load-account.ts';
import { batchesOf } from './batches.ts';
import { hasSources, ownImport, readImport, writeImport, type ImportState } from './import-state.ts';
import { loadBatch, type Prepared, type Watch } from './load-batch.ts';
import type { Mapping } from './mapping.ts';
import { planAhead, type Committing } from './plan-inside.ts';
import { SettledNames } from './settled-names.ts';
import { TableClaims, type Table } from './table-claims.ts';
import type { TableRecord } from './tidy-columns.ts';
import { markUnseen, withdrawUnseen } from './withdraw-unseen.ts';

/**
 * Participations that are loaded in one transaction, at least: a batch ends with its last meeting. Half as many of a table
 * that was imported before.
 */
export const batchSize = 10_000;

/** A table to import: what it is, how to read it, and the fingerprint of both. */
export type TableToImport = {
  table: Table;
  mapping: Mapping;
  fingerprint: string;
  records: () => AsyncIterable<TableRecord>;
};

/** What an import came to; `isNothing` where the very same was imported before. */
export type ImportOutcome = {
  isNothing: boolean;
  records: number;
  rows: number;
  rejected: number;
  withdrawn: number;
};

/**
 * Imports a table in batches of whole meetings, a transaction each, which also says how far it has come: killed at any
 * moment, the same import goes on from the last batch. What an earlier form of the table stated and this one does not
 * is withdrawn at the end.
 */
export async function importTable(
  graph: Graph,
  toImport: TableToImport,
  watch: Watch,
  size = batchSize,
): Promise<ImportOutcome> {
  const statements = readLoadStatements();
  let state = await begin(graph, toImport, statements);
  if (state.phase === 'DONE') return { ...outcomeOf(state), isNothing: true, withdrawn: 0 };
  if (state.phase === 'MARKING') {
    await markUnseen(graph, state.table, statements);
    state = await enter(graph, state, 'ROWS', statements);
  }
  if (state.phase === 'ROWS') {
    await loadRows(graph, toImport, state, watch, size, statements);
    state = await enter(graph, state, 'WITHDRAWING', statements);
  }
  const withdrawn = state.isRevision ? (await withdrawUnseen(graph, state, statements)).withdrawn : 0;
  state = await enter(graph, state, 'DONE', statements);
  return { ...outcomeOf(state), isNothing: false, withdrawn };
}

function outcomeOf({
  records,
  rows,
  rejected,
}: ImportState): Pick<ImportOutcome, 'records' | 'rows' | 'rejected'> {
  return { records, rows, rejected };
}

/** Where to go on: after the last batch of the same import, or at the start. */
async function begin(
  graph: Graph,
  { table: { id, published, sha256 }, fingerprint }: TableToImport,
  statements: LoadStatements,
): Promise<ImportState> {
  return holdLock(graph, async (run) => {
    const before = await readImport(run, id, statements);
    if (before?.fingerprint === fingerprint && before.phase === 'DONE') return before;
    const isRevision = await hasSources(run, id, statements);
    const owner = crypto.randomUUID();
    const state: ImportState =
      before?.fingerprint === fingerprint
        ? { ...before, owner }
        : {
            table: id, fingerprint, sha256, published, owner, isRevision,
            phase: isRevision ? 'MARKING' : 'ROWS',
            records: 0, rows: 0, rejected: 0,
          }; // prettier-ignore
    await writeImport(run, state, statements);
    return state;
  });
}

async function enter(
  graph: Graph,
  state: ImportState,
  phase: ImportState['phase'],
  statements: LoadStatements,
): Promise<ImportState> {
  return holdLock(graph, async (run) => {
    const own = await ownImport(run, state, statements);
    // What was only of use on the way leaves no trace: the graph is that of the table, however it came there.
    const next = phase === 'DONE' ? { ...own, phase, owner: null, isRevision: false } : { ...own, phase };
    await writeImport(run, next, statements);
    return next;
  });
}

async function loadRows(
  graph: Graph,
  { table, mapping, records }: TableToImport,
  state: ImportState,
  watch: Watch,
  size: number,
  statements: LoadStatements,
): Promise<void> {
  // Of a revised table what was stated before is held too, so half as much at once: 212 instead of 234 MB.
  const atOnce = state.isRevision ? Math.ceil(size / 2) : size;
  const batches = batchesOf(records(), mapping, new TableClaims(table, mapping), atOnce);
  const importing = { state, settled: new SettledNames(), watch, statements };
  const prepare = async (before?: Committing): Promise<Prepared | null> => {
    const { value: batch, done } = await batches.next();
    if (done) return null;
    return { batch, ahead: before ? await planAhead(graph, batch, before, importing) : null };
  };
  let next = prepare();
  const prepareNext = (before?: Committing): void => {
    next = prepare(before);
    // An error that is thrown while nobody waits for it is still thrown to whoever waits next.
    next.catch(() => {});
  };
  for (let prepared = await next; prepared; prepared = await next)
    // Batches of an import that was cut off are the same again: what they end with was loaded then.
    if (prepared.batch.records <= state.records) prepareNext();
    else watch.loaded(await loadBatch(graph, prepared, importing, prepareNext));
}
