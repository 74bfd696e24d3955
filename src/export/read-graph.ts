import type { Graph, Parameters } from '../graph/graph.ts';
import { readCypher, statementsOf } from '../graph/statements.ts';
import { claimOf, type StoredClaim } from '../load/plan/claim-rows.ts';
import { nearestNames } from '../model/names.ts';
import { Problem } from '../model/problem.ts';
import { didYouMean } from '../model/countries.ts';
import type { Claim, FactKind, Id, Passage, Source } from '../model/words.ts';

/** A source with how many passages and claims it has. */
export type CountedSource = { source: Source; passages: number; claims: number };

/** What a graph holds, a page at a time, in the order of ids: whatever its size, little of it is in memory. */
export type GraphReader = {
  /** Goes up with every load that changes something; 0 before the first. */
  version: () => Promise<number>;
  /** How many sources there are, of those to be read. */
  sourceCount: () => Promise<number>;
  /** The tables, of those to be read, whose import has not ended: what is there of them may be a part. */
  incomplete: () => Promise<readonly Id[]>;
  sources: () => AsyncGenerator<CountedSource>;
  passages: (source: Id) => AsyncGenerator<Passage>;
  claims: (source: Id) => AsyncGenerator<Claim>;
  /** All claims about one fact together, fact by fact of a kind. */
  facts: (kind: FactKind) => AsyncGenerator<readonly Claim[]>;
};

/** Rows of a page. */
const pageSize = 1000;

/** Reads all sources of a graph, or those chosen; UNKNOWN_NAME where one is chosen that is not there. */
export function graphReader(graph: Graph, sources: readonly Id[] | null = null): GraphReader {
  const statements = new Map(readCypher('export').map(({ name, text }) => [name, statementsOf(text)[0]!]));
  const read = async <T>(name: string, parameters: Parameters): Promise<T[]> =>
    (await graph.read(statements.get(name)!, parameters)) as T[];
  const counts = async () => {
    type Row = { version: number; sources: number; incomplete: Id[] };
    const [row] = await read<Row>('version', { sources });
    return row ?? { version: 0, sources: 0, incomplete: [] };
  };

  async function* pages<T>(
    name: string,
    parameters: Parameters,
    keyOf: (row: T) => string,
    first = '',
  ): AsyncGenerator<T> {
    for (let after = first; ;) {
      const rows = await read<T>(name, { ...parameters, after, limit: pageSize });
      yield* rows;
      const last = rows.at(-1);
      if (!last || rows.length < pageSize) return;
      after = keyOf(last);
    }
  }

  return {
    version: async () => (await counts()).version,
    sourceCount: async () => (await counts()).sources,
    incomplete: async () => (await counts()).incomplete,
    sources: async function* () {
      type Row = { source: Source & { sortKey?: string }; passages: number; claims: number };
      for await (const { source, ...counted } of pages<Row>('sources', { sources }, (row) => row.source.id))
        yield { source: withoutSortKey(source), ...counted };
    },
    passages: async function* (source) {
      const range = idsBelow(source.replace(/^source/, 'passage'));
      type Row = { passage: Passage };
      const found = pages<Row>('passages', { source, ...range }, ({ passage }) => passage.id, range.after);
      for await (const { passage } of found) yield { ...passage, source, text: passage.text ?? null };
    },
    claims: async function* (source) {
      const range = idsBelow(source.replace(/^source/, 'claim'));
      type Row = { claim: StoredClaim & { id: Id } };
      const found = pages<Row>('claims', { source, ...range }, ({ claim }) => claim.id, range.after);
      for await (const { claim } of found) {
        const { id: _, ...stored } = claim;
        yield claimOf(stored);
      }
    },
    facts: async function* (kind) {
      const range = idsBelow(kind);
      type Row = { fact: Id; claims: StoredClaim[] };
      const found = pages<Row>('facts', { sources, ...range }, ({ fact }) => fact, range.after);
      for await (const { claims } of found) yield claims.map(claimOf);
    },
  };
}

/** The sources chosen, by id with or without `source/`; UNKNOWN_NAME where the graph does not have one of them. */
export async function chosenSources(graph: Graph, chosen: readonly string[]): Promise<Id[]> {
  const ids = chosen.map((text) => (text.startsWith('source/') ? text : `source/${text}`));
  const known = new Set<Id>();
  for await (const { source } of graphReader(graph, ids).sources()) known.add(source.id);
  const unknown = ids.find((id) => !known.has(id));
  if (unknown === undefined) return [...known];
  const all: Id[] = [];
  for await (const { source } of graphReader(graph).sources()) all.push(source.id);
  const nearest = nearestNames(unknown, all);
  throw new Problem(
    'UNKNOWN_NAME',
    `Expected the id of a source in the graph; found ${JSON.stringify(unknown)}.${didYouMean(nearest)}`,
    { found: unknown, nearest },
  );
}

/** The ids that begin with a text and a slash, as the two texts between which they sort. */
function idsBelow(start: string): { after: string; before: string } {
  return { after: `${start}/`, before: `${start}0` };
}

/** What the graph keeps of a source for its own order. */
function withoutSortKey({ sortKey, ...source }: Source & { sortKey?: string }): Source {
  void sortKey;
  return { ...source, publisher: source.publisher ?? null, url: source.url ?? null };
}
