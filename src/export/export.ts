import type { Graph } from '../graph/graph.ts';
import { scriptLines } from '../load/script/script.ts';
import type { Id } from '../model/words.ts';
import { archiveLeavesOut, archiveLines } from './archive.ts';
import type { Ask } from './ask.ts';
import { wholeFormats, type ExportFormat } from './formats.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { networkLeavesOut, networkOf } from './network.ts';
import { ofOneVersion } from './of-one-version.ts';
import { graphReader, type GraphReader } from './read-graph.ts';
import { tidyCsv, tidyLeavesOut } from './tidy-csv.ts';

/** What is to be written, and how. */
export type ExportRequest = {
  format: ExportFormat;
  /** The service's `MeetingFilter`, for forms that are not whole. */
  filter: Readonly<Record<string, unknown>>;
  /** The sources, for whole forms; null: all. */
  sources: readonly Id[] | null;
  /** Whether whole forms have the words of passages where the graph does. */
  withTexts: boolean;
};

/** What a form leaves out of a graph, in words. */
export function leavesOut({ format, withTexts }: ExportRequest): readonly string[] {
  if (format === 'tidy-csv') return tidyLeavesOut;
  return wholeFormats.has(format) ? archiveLeavesOut(withTexts) : networkLeavesOut;
}

/** A graph, or part of it, in a form: text by text, a bounded part of it in memory. Throws as `ofOneVersion` does. */
export function exportTexts(graph: Graph, ask: Ask, request: ExportRequest): AsyncGenerator<string> {
  const reader = graphReader(graph, request.sources);
  return ofOneVersion(reader, textsOf(reader, ask, request));
}

function textsOf(reader: GraphReader, ask: Ask, request: ExportRequest): AsyncGenerator<string> {
  switch (request.format) {
    case 'jsonl':
      return archiveLines(reader, request.withTexts);
    case 'cypher':
      return scriptOf(reader, request);
    case 'tidy-csv':
      return tidyCsv(ask, request.filter);
    case 'graphml':
      return graphml(networkOf(ask, request.filter));
    case 'gexf':
      return gexf(networkOf(ask, request.filter));
  }
}

async function* scriptOf(reader: GraphReader, request: ExportRequest): AsyncGenerator<string> {
  const { withTexts } = request;
  const [sources, version] = [await reader.sourceCount(), await reader.version()];
  const told = {
    ...reader,
    passages: async function* (source: Id) {
      for await (const passage of reader.passages(source))
        yield withTexts ? passage : { ...passage, text: null };
    },
  };
  yield* scriptLines(told, {
    title: `What ${sources} sources say, from a graph of version ${version}`,
    notes: [
      `Left out: ${leavesOut(request).join('; ')}.`,
      'It runs in several transactions: after one that fails, start again with a fresh database.',
    ],
  });
}
