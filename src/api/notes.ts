import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash, randomUUID } from 'node:crypto';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { ProblemCode } from '../model/problem.ts';

/** Which operation a request asked: never its text, and none of its values. */
export type OperationNotes = {
  /** SHA-256 of the document's text, in hexadecimal. */
  document: string;
  /** The operation's own name; null where it has none. */
  name: string | null;
  kind: 'query' | 'mutation' | 'subscription';
};

/** What becomes known of a request while it is answered; no value that it asks for, and none of an answer. */
export type Notes = {
  /** Under which the log has the request; the client is told it too. */
  readonly id: string;
  /** The trace it is part of, as W3C Trace Context writes it; null where it came without. */
  readonly traceparent: string | null;
  /** Who asks; null where nobody is asked to say. */
  who: string | null;
  operation: OperationNotes | null;
  /** Rows that the answer might have held, as limits estimate them; null where none was estimated. */
  cost: number | null;
  /** Statements sent to the database to answer it. */
  statements: number;
  /** The statement that took longest, by the root field that it answers. */
  slowest: { name: string; milliseconds: number } | null;
  /** Whether somebody will want to know the rows: counting them takes time. */
  wantsRows: boolean;
  /** Objects in lists of the answer. */
  rows: number;
  /** Whether a kept answer was sent; null where none could be. */
  wasKept: boolean | null;
  /** What went wrong. */
  codes: ProblemCode[];
};

const current = new AsyncLocalStorage<Notes | undefined>();

/** Notes on a request of which nothing is known yet. */
export function newNotes(id: string | null = null, traceparent: string | null = null): Notes {
  return {
    id: id ?? randomUUID(),
    traceparent,
    who: null,
    operation: null,
    cost: null,
    statements: 0,
    slowest: null,
    wantsRows: false,
    rows: 0,
    wasKept: null,
    codes: [],
  };
}

/** Does work, of which all that is noted goes to these notes. */
export function noting<T>(notes: Notes, work: () => T): T {
  return current.run(notes, work);
}

/** Does work that outlives the request that began it, and is none of its notes. */
export function unnoted<T>(work: () => T): T {
  return current.run(undefined, work);
}

/** The notes on the request that is being answered; undefined where it is none. */
export function currentNotes(): Notes | undefined {
  return current.getStore();
}

const hashes = new WeakMap<DocumentNode, string>();

/** Notes which operation of a document is asked; null where the request names none of its. */
export function noteOperation(
  document: DocumentNode,
  operation: OperationDefinitionNode | null | undefined,
): void {
  const notes = current.getStore();
  if (!notes || !operation) return;
  let hash = hashes.get(document);
  if (hash === undefined) {
    hash = createHash('sha256').update(document.loc!.source.body).digest('hex');
    hashes.set(document, hash);
  }
  notes.operation = { document: hash, name: operation.name?.value ?? null, kind: operation.operation };
}

/** Waits for a statement's rows, and notes how long they took under a name that says nothing of values. */
export async function noteStatement<T>(name: string, rows: Promise<T>): Promise<T> {
  const notes = current.getStore();
  if (!notes) return rows;
  const start = performance.now();
  try {
    return await rows;
  } finally {
    const milliseconds = performance.now() - start;
    notes.statements += 1;
    if (!notes.slowest || milliseconds > notes.slowest.milliseconds) notes.slowest = { name, milliseconds };
  }
}

/** Notes what went wrong. */
export function noteCode(code: ProblemCode): void {
  current.getStore()?.codes.push(code);
}

/** Notes the rows of data that are part of an answer, where somebody wants to know. */
export function noteRows(data: unknown): void {
  const notes = current.getStore();
  if (notes?.wantsRows) notes.rows += rowsOf(data);
}

/** How many objects there are in lists within data. */
export function rowsOf(data: unknown): number {
  if (data === null || typeof data !== 'object') return 0;
  let rows = 0;
  const isList = Array.isArray(data);
  for (const value of Object.values(data))
    rows += (isList && value !== null && typeof value === 'object' ? 1 : 0) + rowsOf(value);
  return rows;
}
