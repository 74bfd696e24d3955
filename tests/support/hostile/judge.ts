import { problemCodes } from '../../../src/model/problem.ts';

/** What came back for a request. */
export type Reply = { status: number; text: string };

/** What no answer may hold: stacks, the program's files and folders, names of its parts, statements. */
const inner = [
  /\n\s+at \S+/,
  /\bnode_modules\b|\bnode:internal\b|file:\/\/|\/src\/|\w\.[cm]?[jt]s:\d+/,
  /\bNeo4jError\b|\bNeo\.\w+Error\b|originalError|Unexpected error|bolt:\/\//,
  /\bMATCH \(|\bUNWIND\b|\bRETURN\b|\bOPTIONAL MATCH\b|\bCALL \{/,
];

const codes: ReadonlySet<unknown> = new Set(problemCodes);

/**
 * Which promises an answer breaks; none for a good one. An answer may repeat what was sent, and nothing else of what
 * is inside. `mayBeAway`: whether the database may be away.
 */
export function faultsOf({ status, text }: Reply, sent: string, mayBeAway = false): string[] {
  const faults: string[] = [];
  if (status >= 500 && !(mayBeAway && status === 503)) faults.push(`the status ${status}`);
  for (const sign of inner) {
    const [found] = sign.exec(text) ?? [];
    if (found !== undefined && !sent.includes(found)) faults.push(`it tells ${JSON.stringify(found)}`);
  }
  const errors = errorsIn(text);
  if (errors === null) return status >= 400 && /^[[{]/.test(text) ? [...faults, 'no list of errors'] : faults;
  for (const { message, extensions } of errors) {
    const code = extensions?.code;
    if (!message) faults.push('an error without a message');
    if (!codes.has(code)) faults.push(`the code ${JSON.stringify(code)}`);
    if (code === 'INTERNAL') faults.push(`INTERNAL: ${message}`);
    if (code === 'GRAPH_UNAVAILABLE' && !mayBeAway) faults.push(`GRAPH_UNAVAILABLE: ${message}`);
  }
  return faults;
}

/** An error as an answer has it. */
export type ToldError = { message?: string; extensions?: { code?: string; limit?: string } };

/** The errors of an answer; null where it is no JSON or has none. */
export function errorsIn(text: string): readonly ToldError[] | null {
  try {
    const { errors } = JSON.parse(text) as { errors?: readonly ToldError[] };
    return Array.isArray(errors) ? errors : null;
  } catch {
    return null;
  }
}
