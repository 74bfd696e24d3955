import { lockConstraint } from './lock.ts';
import { statementsOf, type CypherFile } from './statements.ts';

/** An index or constraint of the schema: its name, what it is over as text, and the statements that drop and make it. */
export type SchemaObject = { name: string; form: string; drop: string; create: string };

/** The indexes and constraints that the lock of writers and files of `cypher/schema` amount to. */
export function schemaObjects(files: readonly CypherFile[]): SchemaObject[] {
  const objects = new Map<string, SchemaObject>();
  const statements = [lockConstraint, ...files.flatMap(({ text }) => statementsOf(text))];
  for (const statement of statements) {
    const dropped = /^DROP (?:INDEX|CONSTRAINT) (\w+)/.exec(statement);
    if (dropped) objects.delete(dropped[1]!);
    const created = /^CREATE (?:\w+ )?(INDEX|CONSTRAINT) (\w+) (?:IF NOT EXISTS )?FOR (.+)/s.exec(statement);
    if (!created) continue;
    const [, kind, name, rest] = created as unknown as [string, string, string, string];
    objects.set(name, {
      name,
      form: formOf(kind, rest),
      drop: `DROP ${kind} ${name} IF EXISTS`,
      create: statement,
    });
  }
  return [...objects.values()];
}

function formOf(kind: string, rest: string): string {
  const labels = /:([\w|]+)/.exec(rest)![1]!.split('|').sort().join('|');
  const keys = rest.replace(/^.*?\b(?:REQUIRE|ON)\b/s, '').replace(/\bOPTIONS\b.*$/s, '');
  const properties = [...keys.matchAll(/\.(\w+)/g)].map(([, property]) => property!);
  return `${kind.toLowerCase()} over ${labels} (${properties.join(', ')})`;
}
