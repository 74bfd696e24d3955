import type { RowValue } from '../plan/step.ts';

/** Plain data as a Cypher literal. */
export function literal(value: RowValue): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map((item: RowValue) => literal(item)).join(', ')}]`;
  const entries = Object.entries(value as Record<string, RowValue>);
  return `{${entries.map(([key, inner]) => `\`${key.replaceAll('`', '``')}\`: ${literal(inner)}`).join(', ')}}`;
}

/**
 * A quoted string in plain ASCII: line ends are escaped, so that every row stays on one line, and so are letters beyond
 * ASCII, since cypher-shell reads a script in the encoding of whatever locale it runs in.
 */
function quote(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `'${escaped}'`;
}
