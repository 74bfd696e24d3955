import { lockConstraint, takeLock } from '../graph/lock.ts';
import { checksum, recordMigration } from '../graph/migrate.ts';
import { readCypher, statementsOf } from '../graph/statements.ts';
import type { Account } from './dossier/resolve.ts';
import { readLoadStatements, statementNamed } from './load-account.ts';
import { nothingYet, planLoad } from './plan/plan-load.ts';
import type { Row, RowValue } from './plan/step.ts';

/**
 * The load of an account into a fresh database as one script for the stock cypher-shell: the schema as `migrate`
 * makes it, then the same statements over the same rows as `loadAccount`, in one transaction.
 */
export function scriptOf(account: Account): string {
  const statements = readLoadStatements();
  const steps = planLoad(account, nothingYet)?.steps ?? [];
  return [
    `// ${account.source.id}, for a fresh Neo4j: cypher-shell --file this-file`,
    ...[lockConstraint, ...schemaStatements()].map((statement) => `${statement};`),
    ':begin',
    `${takeLock};`,
    ...readCypher('schema').flatMap(({ name, text }) =>
      withParameters({ name, checksum: checksum(text) }, recordMigration),
    ),
    ...steps.flatMap(({ statement, rows }) => [
      `// ${statement}`,
      ...withParameters({ rows }, statementNamed(statements, statement)),
    ]),
    ':commit',
    '',
  ].join('\n');
}

function schemaStatements(): string[] {
  return [...readCypher('schema').flatMap(({ text }) => statementsOf(text)), 'CALL db.awaitIndexes(300)'];
}

function withParameters(parameters: Row, statement: string): string[] {
  return [`:param ${literal(parameters)}`, `${statement};`];
}

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
