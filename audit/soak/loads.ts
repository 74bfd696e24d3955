import { setTimeout as passing } from 'node:timers/promises';
import { loadDossiers } from '../../src/cli/load-dossiers.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { retractSource } from '../../src/load/load-account.ts';
import { tellNobody } from '../../src/model/progress.ts';
import { lavrov } from '../../tests/support/dossiers.ts';

/** Loads the article and withdraws it, in turns, until it is told to stop; the graph then is as it was. */
export async function loadAgainAndAgain(
  graph: Graph,
  every: number,
  stop: AbortSignal,
  tell: () => void,
): Promise<void> {
  while (!stop.aborted) {
    const [loaded] = await loadDossiers(graph, [lavrov], null, tellNobody);
    tell();
    await passing(every, undefined, { signal: stop }).catch(() => {});
    await retractSource(graph, loaded!.source);
    tell();
    await passing(every, undefined, { signal: stop }).catch(() => {});
  }
}
