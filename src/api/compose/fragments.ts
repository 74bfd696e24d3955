import type { GraphQLObjectType } from 'graphql';
import { readCypher, type CypherFile } from '../../graph/statements.ts';

/** A piece of Cypher that one field owns: the way from its parent's variable to its own. */
export type Fragment = {
  text: string;
  /** The variable that holds what was found. */
  out: string;
};

/** Fragments by the field they belong to: `Leader.meetings`, or `Query.leader` for a root field. */
export type Fragments = ReadonlyMap<string, Fragment>;

/** The header's last line: what comes in, what comes out, and the fields or parts that go on from there, in turn. */
const header = /^\/\/ (?:.* )?-> (?<out>\w+)(?:, then (?<next>[\w.-]+(?:, [\w.-]+)*))?$/m;

/** Reads `cypher/roots`, with the `cypher/parts` that they are made of, and `cypher/fields`. */
export function readFragments(): Fragments {
  const fields = new Map(readCypher('fields').map((file) => [file.name, parse(file)]));
  const onward = new Map([
    ...fields,
    ...readCypher('parts').map((file) => [file.name, parse(file)] as const),
  ]);
  const roots = readCypher('roots').map((file): [string, Fragment] => {
    const root = parse(file);
    const all = [root, ...root.next.map((name) => partOf(onward, name, file))];
    return [`Query.${file.name}`, { text: all.map(({ text }) => text).join('\n'), out: all.at(-1)!.out }];
  });
  return new Map<string, Fragment>([...fields, ...roots]);
}

function partOf(parts: Fragments, name: string, file: CypherFile): Fragment {
  const part = parts.get(name);
  if (!part) throw new Error(`${file.name}.cypher goes on with ${name}, which is not there`);
  return part;
}

function parse({ name, text }: CypherFile): Fragment & { next: readonly string[] } {
  const { out, next } = header.exec(text)?.groups ?? {};
  if (out === undefined) throw new Error(`${name}.cypher needs a header line such as "// leader -> meeting"`);
  return { text: text.replace(/^\/\/.*\n/gm, '').trim(), out, next: next?.split(', ') ?? [] };
}

/** The fragment of a field, its type's own or that of an interface of its type, and whose it is; null: it has none. */
export function fragmentFor(fragments: Fragments, owner: GraphQLObjectType, field: string) {
  for (const { name } of [owner, ...owner.getInterfaces()]) {
    const fragment = fragments.get(`${name}.${field}`);
    if (fragment) return { fragment, type: name };
  }
  return null;
}

/** What a fragment finds, where its text only gives a name to an expression of its parent; else null. */
export function heldExpression(text: string): string | null {
  return /^WITH ([\w.()]+) AS \w+$/.exec(text)?.[1] ?? null;
}

/** Fragments call a parent after its type: `leader`, `officeOwner`. */
export function variableOf(type: string): string {
  return type.charAt(0).toLowerCase() + type.slice(1);
}
