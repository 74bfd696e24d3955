import type { z } from 'zod';
import { messageOf } from '../../model/problem.ts';
import type { Claim, Passage, Source } from '../../model/words.ts';
import type { Account } from '../dossier/resolve.ts';
import { AccountBuilder } from './account-builder.ts';
import { archiveProblem } from './archive-problem.ts';
import { linesOf, type Line } from './lines.ts';
import { headerSchema, recordSchemas } from './schema.ts';

/**
 * What an archive says, source by source, each whole: as many passages and claims as its first line promises, every
 * reference within it met. BAD_INPUT, with file and line, at the first thing that is not as it should be; sources given
 * before that are right. One source at a time is in memory. `tellIncomplete` hears of tables that were still being
 * imported when it was written, if any.
 */
export async function* readArchive(
  stream: AsyncIterable<Uint8Array | string>,
  file = 'archive',
  tellIncomplete: (tables: readonly string[]) => void = () => {},
): AsyncGenerator<Account> {
  const lines = linesOf(stream, file);
  const first = await lines.next();
  if (first.done) throw archiveProblem(file, 1, 'expected the first line of an archive, found nothing');
  const { sources, incomplete } = check(headerSchema, parse(first.value, file), first.value, file);
  if (incomplete.length > 0) tellIncomplete(incomplete);
  const seen = new Set<string>();
  let builder: AccountBuilder | null = null;
  let last = 1;
  for await (const line of lines) {
    last = line.number;
    const record = readRecord(line, file);
    builder ??= new AccountBuilder(file);
    if (record.record === 'source' && seen.has(record.value.id))
      throw archiveProblem(file, line.number, `expected each source once, found ${record.value.id} again`);
    builder.add(record, line.number);
    if (!builder.isWhole()) continue;
    const account = builder.finish();
    seen.add(account.source.id);
    builder = null;
    yield account;
  }
  builder?.finish();
  if (seen.size !== sources)
    throw archiveProblem(file, last, `expected ${sources} sources by the first line, found ${seen.size}`);
}

/** A line after the first, checked. */
export type ArchiveRecord =
  | { record: 'source'; value: Source; passages: number; claims: number }
  | { record: 'passage'; value: Passage }
  | { record: 'claim'; value: Claim };

function readRecord(line: Line, file: string): ArchiveRecord {
  const found = parse(line, file);
  const kind = (found as { record?: unknown } | null)?.record;
  if (kind !== 'source' && kind !== 'passage' && kind !== 'claim')
    throw archiveProblem(
      file,
      line.number,
      'expected `record` to be source, passage or claim, found neither',
    );
  const { record: _, ...value } = check<Record<string, unknown>>(recordSchemas[kind], found, line, file);
  if (kind !== 'source') return { record: kind, value } as unknown as ArchiveRecord;
  const { passages, claims, ...source } = value;
  return { record: kind, value: source, passages, claims } as unknown as ArchiveRecord;
}

/** Deeper than anything a claim states; what goes over values does so by recursion. */
const deepest = 32;

function parse({ number, text }: Line, file: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (thrown) {
    throw archiveProblem(file, number, `expected one JSON object, found ${messageOf(thrown)}`);
  }
  if (isDeeper(value, deepest))
    throw archiveProblem(file, number, `expected at most ${deepest} levels of values, found more`);
  return value;
}

function isDeeper(value: unknown, levels: number): boolean {
  if (value === null || typeof value !== 'object') return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

/** Problems of one line that a message lists. */
const mostFaults = 5;

function check<T>(schema: z.ZodType<T>, value: unknown, { number }: Line, file: string): T {
  const { data, error } = schema.safeParse(value, { reportInput: true });
  if (!error) return data;
  const faults = error.issues.slice(0, mostFaults).map(({ path, message, input }) => {
    const found = input === undefined ? '' : `, found ${(JSON.stringify(input) ?? '').slice(0, 100)}`;
    return `${path.join('.') || 'the line'}: ${message}${found}`;
  });
  throw archiveProblem(file, number, faults.join('; '));
}
