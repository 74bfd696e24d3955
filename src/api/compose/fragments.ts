import { readCypher, type CypherFile } from '../../graph/statements.ts';

/** A piece of Cypher that one field owns: the way from its parent's variable to its own. */
export type Fragment = {
  text: string;
  /** The variable that holds what was found. */
  out: string;
};

/** Fragments by the field they belong to: `Leader.meetings`, or `Query.leader` for a root field. */
export type Fragments = ReadonlyMap<string, Fragment>;

/** The header's last line: what comes in, what comes out, and the field whose fragment goes on from there. */
const header = /^\/\/ (?:.* )?-> (?<out>\w+)(?:, then (?<next>[\w.]+))?$/m;

/** Reads `cypher/roots` and `cypher/fields`. */
export function readFragments(): Fragments {
  const fields = new Map(readCypher('fields').map((file) => [file.name, parse(file)]));
  const roots = readCypher('roots').map((file): [string, Fragment] => {
    const root = parse(file);
    const onward = root.next === undefined ? undefined : fields.get(root.next);
    return [`Query.${file.name}`, onward ? { text: `${root.text}\n${onward.text}`, out: onward.out } : root];
  });
  return new Map<string, Fragment>([...fields, ...roots]);
}

function parse({ name, text }: CypherFile): Fragment & { next?: string | undefined } {
  const { out, next } = header.exec(text)?.groups ?? {};
  if (out === undefined) throw new Error(`${name}.cypher needs a header line such as "// leader -> meeting"`);
  return { text: text.replace(/^\/\/.*\n/gm, '').trim(), out, next };
}
