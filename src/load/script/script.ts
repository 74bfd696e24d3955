import { lockConstraint, takeLock } from '../../graph/lock.ts';
import { checksum, recordMigration } from '../../graph/migrate.ts';
import { readCypher, statementsOf } from '../../graph/statements.ts';
import type { Account } from '../dossier/resolve.ts';
import { chunksOf } from '../chunks-of.ts';
import { readLoadStatements, statementNamed, type LoadStatements } from '../load-account.ts';
import type { Row, Step } from '../plan/step.ts';
import { literal } from './literal.ts';
import { scriptSteps } from './script-steps.ts';
import { toldBy, type Told } from './told.ts';

/** Rows of one statement of a script, all of which the shell reads as one line. */
const mostRows = 1000;

/** How a script opens, and whether it writes all or nothing: what fits no transaction is written batch by batch. */
export type ScriptForm = { title: string; notes?: readonly string[]; inOneTransaction?: boolean };

/**
 * What sources say as one script for the stock cypher-shell and a fresh database: the schema as `migrate` makes it, then
 * the statements of a load over rows of facts merged of all claims. Line by line, so that little of it is in memory.
 */
export async function* scriptLines(
  told: Told,
  { title, notes = [], inOneTransaction = false }: ScriptForm,
): AsyncGenerator<string> {
  const statements = readLoadStatements();
  const between = inOneTransaction ? [] : [...end, ...begin];
  const opening = [`${title}, for a fresh Neo4j: cypher-shell --file this-file`, ...notes];
  for (const note of opening) yield `// ${note.replace(/\s+/g, ' ')}\n`;
  for (const statement of [lockConstraint, ...schemaStatements()]) yield `${statement};\n`;
  yield* lines(begin);
  for (const { name, text } of readCypher('schema'))
    yield* lines(withParameters({ name, checksum: checksum(text) }, recordMigration));
  for await (const steps of scriptSteps(told)) {
    const written = steps.filter(({ rows }) => rows.length > 0);
    if (written.length === 0) continue;
    yield* lines(between);
    yield* lines(written.flatMap((step) => stepLines(step, statements)));
  }
  yield* lines(end);
}

/** The load of one account as a script, in one transaction. */
export function accountScript(account: Account): AsyncGenerator<string> {
  return scriptLines(toldBy(account), { title: account.source.id, inOneTransaction: true });
}

const begin = [':begin', `${takeLock};`];
const end = [':commit'];

function lines(texts: readonly string[]): string[] {
  return texts.map((text) => `${text}\n`);
}

function stepLines({ statement, rows }: Step, statements: LoadStatements): string[] {
  const lines = chunksOf(rows, mostRows).flatMap((part) =>
    withParameters({ rows: part }, statementNamed(statements, statement)),
  );
  return [`// ${statement}`, ...lines];
}

function schemaStatements(): string[] {
  return [...readCypher('schema').flatMap(({ text }) => statementsOf(text)), 'CALL db.awaitIndexes(300)'];
}

function withParameters(parameters: Row, statement: string): string[] {
  return [`:param ${literal(parameters)}`, `${statement};`];
}
