import { createHash } from 'node:crypto';
import { Problem } from '../../model/problem.ts';
import type { PreparedDocuments } from '../direct/prepared-documents.ts';

/** The setting that lists them. */
export const operationsSetting = 'PARLEY_OPERATIONS';

/** The only documents that are answered, by whatever they may be asked by: SHA-256 of the text, and an id of their own. */
export type ListedOperations = ReadonlyMap<string, string>;

/** What a request says of the document that it asks. */
export type AskedDocument = { query?: unknown; documentId?: unknown; extensions?: unknown };

/** The list in a JSON value: texts, or texts by ids. Null where it is neither, or a hash is not that of its text. */
export function listedOperations(json: unknown): ListedOperations | null {
  const entries = Array.isArray(json)
    ? json.map((text: unknown) => [null, text] as const)
    : json !== null && typeof json === 'object'
      ? Object.entries(json)
      : [];
  const listed = new Map<string, string>();
  for (const [id, text] of entries) {
    if (typeof text !== 'string') return null;
    const hash = hashOf(text);
    if (id !== null && /^[0-9a-f]{64}$/.test(id) && id !== hash) return null;
    listed.set(hash, text);
    if (id !== null) listed.set(id, text);
  }
  return entries.length === 0 ? null : listed;
}

/** The listed document that a request asks, by its whole text, its hash or its id; null where it is none. */
export function listedText(listed: ListedOperations, asked: AskedDocument): string | null {
  const { query, documentId, extensions } = asked;
  if (typeof query === 'string') {
    const text = listed.get(hashOf(query));
    return text === query ? text : null;
  }
  const { persistedQuery } = (extensions ?? {}) as { persistedQuery?: { sha256Hash?: unknown } | null };
  const id = documentId ?? persistedQuery?.sha256Hash;
  return typeof id === 'string' ? (listed.get(id.replace(/^sha256:/, '')) ?? null) : null;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Throws SETUP_FAILED, with every one of them, where documents are listed that cannot be answered. */
export function refuseUnanswerable(listed: ListedOperations, prepared: PreparedDocuments): void {
  const faulty = [...new Set(listed.values())].filter((text) => {
    try {
      return prepared.get(text) === null;
    } catch {
      return true;
    }
  });
  if (faulty.length === 0) return;
  const shown = faulty.map((text) => JSON.stringify(text.slice(0, 60))).join('\n  ');
  throw new Problem(
    'SETUP_FAILED',
    `Expected ${operationsSetting} to list documents that the schema answers within the limits; found others:\n  ${shown}\nThe playground of a Parley without the setting says what is wrong with each.`,
  );
}
