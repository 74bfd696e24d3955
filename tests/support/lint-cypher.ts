import { createRequire } from 'node:module';

type LanguageSupport = typeof import('@neo4j-cypher/language-support');

// The package's ES module build imports a CommonJS file in a way that Node refuses; its CommonJS build works.
const { lintCypherQuery, isNotParamError } = createRequire(import.meta.url)(
  '@neo4j-cypher/language-support',
) as LanguageSupport;

/**
 * What the linter has against a Cypher text. The parameters it uses need not be known, and a name in a subquery may
 * hide one outside: a subquery sees only what it imports.
 */
export function lintCypher(text: string): string[] {
  const { diagnostics } = lintCypherQuery(text, {}, { consoleCommandsEnabled: false });
  return diagnostics
    .map(({ message, range }) => ({
      line: range.start.line + 1,
      message: typeof message === 'string' ? message : message.value,
    }))
    .filter((diagnostic) => isNotParamError(diagnostic) && !/ is shadowing /.test(diagnostic.message))
    .map(({ line, message }) => `line ${line}: ${message}`);
}
