import { archiveFormat, archiveVersion } from '../load/archive/form.ts';
import { Problem } from '../model/problem.ts';
import type { Claim, Passage } from '../model/words.ts';
import type { CountedSource, GraphReader } from './read-graph.ts';

/** What an archive leaves out. */
export function archiveLeavesOut(withTexts: boolean): string[] {
  return [
    ...(withTexts ? [] : ['the words of passages (--with-texts writes those that are at hand)']),
    'the log of changes',
    'decisions on which ids mean the same (run `parley decide` with the same file there)',
  ];
}

/**
 * What a graph's facts are computed from, as lines of JSON: a header, then each source with its passages and claims, in
 * the order of ids. Graphs with equal claims give equal lines after the header, which says the graph's version and which
 * tables it may hold a part of.
 */
export async function* archiveLines(reader: GraphReader, withTexts: boolean): AsyncGenerator<string> {
  const leavesOut = archiveLeavesOut(withTexts);
  const graph = { version: await reader.version() };
  const [sources, incomplete] = [await reader.sourceCount(), await reader.incomplete()];
  const part = incomplete.length > 0 ? { incomplete } : {};
  yield line({ format: archiveFormat, version: archiveVersion, graph, sources, ...part, leavesOut });
  for await (const counted of reader.sources()) yield* sourceLines(reader, counted, withTexts);
}

async function* sourceLines(
  reader: GraphReader,
  { source, passages, claims }: CountedSource,
  withTexts: boolean,
): AsyncGenerator<string> {
  yield line({ record: 'source', ...sorted(source), passages, claims });
  let written = 0;
  for await (const passage of reader.passages(source.id)) {
    yield passageLine(passage, withTexts);
    written += 1;
  }
  for await (const claim of reader.claims(source.id)) {
    yield claimLine(claim);
    written += 1;
  }
  if (written !== passages + claims)
    throw new Problem(
      'GRAPH_UNAVAILABLE',
      `Expected ${passages} passages and ${claims} claims of ${source.id}; found ${written} in all. A load may have come between: export again when none is running.`,
    );
}

function passageLine({ text, ...passage }: Passage, withTexts: boolean): string {
  return line({ record: 'passage', ...sorted(passage), ...(withTexts && text !== null && { text }) });
}

/** Values are kept in the graph as JSON with sorted keys, and come in that order. */
function claimLine({ source, published, kind, fact, values, passages, attributedTo }: Claim): string {
  return line({ record: 'claim', source, published, kind, fact, values, passages, attributedTo });
}

/** Without order of its own, what the database returns would differ from one to the next. */
function sorted(properties: object): object {
  const { id, ...rest } = properties as { id: string };
  return { id, ...Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))) };
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
