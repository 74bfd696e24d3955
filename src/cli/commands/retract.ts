import type { Graph } from '../../graph/graph.ts';
import { describePreview } from '../../load/describe-changes.ts';
import { readLoadStatements, retractSource, statementNamed } from '../../load/load-account.ts';
import { previewRetraction } from '../../load/preview.ts';
import { didYouMean } from '../../model/countries.ts';
import { nearestNames } from '../../model/names.ts';
import { Problem } from '../../model/problem.ts';
import { describeOutcome } from '../load-dossiers.ts';
import { withDatabase } from '../with-database.ts';

/** `parley retract`: what sources state is withdrawn; what others state of the same facts stays. */
export async function retract(sources: string[], { dryRun }: { dryRun?: boolean }): Promise<void> {
  await withDatabase({ title: 'Sources', onlyReads: dryRun ?? false }, async (graph) => {
    const ids = await Promise.all(sources.map((source) => sourceNamed(graph, source)));
    const lines: string[] = [];
    for (const id of ids)
      lines.push(
        dryRun
          ? describePreview(await previewRetraction(graph, id))
          : describeOutcome(await retractSource(graph, id)),
      );
    return lines;
  });
}

/** The id of a source that a person named, with or without `source/`; UNKNOWN_NAME where there is none. */
async function sourceNamed(graph: Graph, named: string): Promise<string> {
  const id = named.startsWith('source/') ? named : `source/${named}`;
  const rows = await graph.read(statementNamed(readLoadStatements(), 'source-ids'));
  const known = rows.map((row) => String(row['id']));
  if (known.includes(id)) return id;
  throw new Problem(
    'UNKNOWN_NAME',
    `Expected the id of a source in the graph; found ${JSON.stringify(named)}.${didYouMean(nearestNames(id, known))}`,
    { found: named },
  );
}
