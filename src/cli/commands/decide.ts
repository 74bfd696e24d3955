import { describePreview } from '../../load/describe-changes.ts';
import { applyDecisions, previewDecisions } from '../../load/identity/decide.ts';
import { readDecisionsFile } from '../../load/identity/decisions-file.ts';
import { describeOutcome } from '../load-dossiers.ts';
import { withDatabase } from '../with-database.ts';

/** `parley decide`: the decisions in the graph become those of a file, and the facts what follows from them. */
export async function decide(file: string, { dryRun = false }: { dryRun?: boolean }): Promise<void> {
  const decisions = await readDecisionsFile(file);
  await withDatabase({ title: 'Decisions', onlyReads: dryRun }, async (graph) => [
    dryRun
      ? describePreview(await previewDecisions(graph, decisions))
      : describeOutcome(await applyDecisions(graph, decisions)),
  ]);
}
