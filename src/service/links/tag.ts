import { createHash } from 'node:crypto';

/** The state of a graph: versions count up from the first load, and so are told apart by when the last one was. */
export type GraphState = { version: number; loadedAt: string | null };

/** The entity tag of what a question answers on a graph of a state. */
export function tagOf(path: string, asked: unknown, { version, loadedAt }: GraphState): string {
  const hash = createHash('sha256').update(JSON.stringify([path, asked, version, loadedAt]));
  return `"${version}-${hash.digest('base64url').slice(0, 22)}"`;
}

/** Whether one of the tags in an `if-none-match` is this one. */
export function fits(ifNoneMatch: string | undefined, tag: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  return tags.includes(tag) || tags.includes('*');
}
