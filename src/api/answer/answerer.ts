import type { Answer, Graph, Run } from '../../graph/graph.ts';
import type { Composed } from '../compose/compose.ts';
import type { Fitting } from '../compose/look-up.ts';
import type { Flaws, Row } from '../compose/read.ts';
import { fillNodes } from '../network/fill-nodes.ts';
import { noteStatement } from '../notes.ts';
import type { Library } from './library.ts';
import { checkNames } from './check-names.ts';

/** What one root field has in the response, or why it has nothing. */
export type Settled = PromiseSettledResult<unknown>;

/** The answers to root fields that were asked together. */
export type Answers = {
  settled: readonly Settled[];
  /** The version of the graph that all answers are of; null where they may be of several. */
  version: number | null;
};

type Outcome = { settled: Settled; versions: readonly (number | null)[] };

/** How often questions are put again because a load came between. */
const attempts = 3;

/**
 * Asks composed root fields, one statement each; several in one transaction. Neo4j shows what others commit meanwhile:
 * each statement says which version it found first and last, and where these differ all are asked anew, so that an
 * answer is of one state of the graph. While loads follow each other too closely for that the last answer stands.
 */
export async function answerAll(
  graph: Graph,
  library: Library,
  composed: readonly Composed[],
  flaws: Flaws,
): Promise<Answers> {
  for (let attempt = 1; ; attempt += 1) {
    const outcomes = await ask(graph, library, composed);
    const versions = new Set(outcomes.flatMap((outcome) => outcome.versions));
    if (versions.size > 1 && attempt < attempts) continue;
    const [version = null] = versions;
    return {
      settled: await Promise.allSettled(
        outcomes.map(({ settled }, at) => finish(settled, composed[at]!, flaws)),
      ),
      version: versions.size === 1 ? (version ?? 0) : null,
    };
  }
}

async function ask(graph: Graph, library: Library, composed: readonly Composed[]): Promise<Outcome[]> {
  const [only] = composed;
  if (only && composed.length === 1) return [await outcomeOf(graph.read, only, library)];
  try {
    return await graph.readTogether((read) =>
      Promise.all(composed.map((one) => outcomeOf(read, one, library))),
    );
  } catch (reason) {
    // The transaction as a whole failed: nothing of it counts.
    return composed.map(() => ({ settled: { status: 'rejected', reason }, versions: [] }));
  }
}

async function outcomeOf(
  read: Run,
  { name, statement, parameters, lookUps }: Composed,
  { names }: Library,
): Promise<Outcome> {
  let versions: readonly (number | null)[] = [];
  const listNames: Run = (...asked) => noteStatement('names', read(...asked));
  try {
    const [row] = await noteStatement(name, read(statement, parameters));
    const found = row as Answer & { lookUps: Fitting[][]; versions: (number | null)[] };
    versions = found.versions;
    const isThere = await checkNames(lookUps, found.lookUps, listNames, names);
    return {
      settled: { status: 'fulfilled', value: isThere ? found['value'] : null },
      versions,
    };
  } catch (reason) {
    return { settled: { status: 'rejected', reason }, versions };
  }
}

/** Reads what was found, once no transaction waits: measuring a network may take longer than one should stay open. */
async function finish(settled: Settled, { measured, read }: Composed, flaws: Flaws): Promise<unknown> {
  if (settled.status === 'rejected') throw settled.reason;
  const { value } = settled;
  return read(measured && value ? await fillNodes(value as Row, measured) : value, flaws);
}
