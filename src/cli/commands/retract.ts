import type { Graph } from '../../graph/graph.ts';
import { describePreview } from '../../load/describe-changes.ts';
import { readLoadStatements, retractSource, statementNamed } from '../../load/load-account.ts';
import { previewRetraction } from '../../load/preview.ts';
import { readImport } from '../../load/table/import-state.ts';
import { retractTable } from '../../load/table/withdraw-unseen.ts';
import { didYouMean } from '../../model/countries.ts';
import { nearestNames } from '../../model/names.ts';
import { Problem } from '../../model/problem.ts';
import { describeOutcome } from '../load-dossiers.ts';
import { withDatabase } from '../with-database.ts';

type Options = { dryRun?: boolean };

/** A source of a dossier, or a table with all its sources. */
type Named = { id: string; table: string | null };

/** `parley retract`: what sources state is withdrawn; what others state of the same facts stays. */
export async function retract(sources: string[], { dryRun = false }: Options): Promise<void> {
  await withDatabase({ title: 'Sources', onlyReads: dryRun }, async (graph) => {
    const named = await Promise.all(sources.map((source) => findNamed(graph, source)));
    const lines: string[] = [];
    for (const one of named) lines.push(await (dryRun ? preview(graph, one) : withdraw(graph, one)));
    return lines;
  });
}

async function withdraw(graph: Graph, { id, table }: Named): Promise<string> {
  if (table === null) return describeOutcome(await retractSource(graph, id));
  const statements = readLoadStatements();
  const state = await readImport(graph.read, table, statements);
  if (!state) return `${table}: nothing to do`;
  return `${table}: ${await retractTable(graph, state, statements)} claims withdrawn`;
}

async function preview(graph: Graph, { id, table }: Named): Promise<string> {
  return table === null
    ? describePreview(await previewRetraction(graph, id))
    : `${table}: all that it states would be withdrawn`;
}

/**
 * What a person named, with or without `source/` or `table/`; UNKNOWN_NAME where there is none. A table goes as a whole,
 * by its own id or that of its only source.
 */
async function findNamed(graph: Graph, named: string): Promise<Named> {
  const known = (await graph.read(statementNamed(readLoadStatements(), 'source-ids'))) as Named[];
  const found = [named, `source/${named}`, `table/${named}`]
    .map((id) => known.find((one) => one.id === id))
    .find((one) => one !== undefined);
  const beside = known.filter(({ id, table }) => table !== null && table === found?.table && id !== table);
  if (found && (found.id === found.table || found.table === null || beside.length === 1)) return found;
  if (found)
    throw new Problem(
      'BAD_INPUT',
      `Expected ${found.table} to be retracted as a whole; found ${found.id}, one of its ${beside.length} sources.`,
    );
  const nearest = nearestNames(
    named,
    known.map(({ id }) => id),
  );
  throw new Problem(
    'UNKNOWN_NAME',
    `Expected the id of a source or table in the graph; found ${JSON.stringify(named)}.${didYouMean(nearest)}`,
    { found: named },
  );
}
