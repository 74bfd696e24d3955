import { propertyOf, type KeyOf } from './page-cypher.ts';

/** Rows that a page is cut from. */
export type Rows = {
  /** The clauses that find them. */
  found: readonly string[];
  /** What the keys of their order are called there. */
  key: KeyOf;
  /** The variables to go on with. */
  kept: string;
  /** The clauses that make rows of what is left once the page is cut. */
  made: readonly string[];
};

/**
 * Rows as their clauses find them. Where the last of these makes a map of each, it is made once the page is cut: making
 * the map of a contact takes longer than finding it, and of a thousand contacts a page shows twenty.
 */
export function rowsOf(clauses: readonly string[], row: string): Rows {
  const last = clauses.at(-1) ?? '';
  const end = `\n} AS ${row}`;
  const start = last.lastIndexOf('\nWITH {\n');
  if (start < 0 || !last.endsWith(end)) return { found: clauses, key: propertyOf(row), kept: row, made: [] };
  const map = last.slice(start + 1);
  const expressions = entriesOf(map.slice('WITH {'.length, -end.length));
  return {
    found: [...clauses.slice(0, -1), last.slice(0, start)],
    key: (path) => {
      const [, first = '', rest = ''] = /^(\w+)(.*)$/.exec(path) ?? [];
      const expression = expressions.get(first);
      if (expression === undefined) throw new Error(`the map ${row} has no key ${first}`);
      return expression + rest;
    },
    kept: '*',
    made: [map],
  };
}

/** The expressions of a map as it is written, by key. */
function entriesOf(text: string): Map<string, string> {
  const entries = new Map<string, string>();
  for (const [, key, value] of text.matchAll(/(\w+): ((?:[^,()[\]]|\([^()]*\)|\[[^[\]]*\])+)/g))
    entries.set(key!, value!.trim());
  return entries;
}
