import fc from 'fast-check';
import { getNamedType, isLeafType, type GraphQLInputType, type GraphQLObjectType } from 'graphql';
import type { Branch, Chosen, Value } from './operation.ts';
import type { Draw } from './random-operation.ts';
import { literal } from './write-operation.ts';

/** An operation that means the same, and the way back from its answer to the answer of the plain one. */
export type Rewritten = {
  query: string;
  variables: Readonly<Record<string, Value>>;
  undo: (answer: unknown) => unknown;
};

/** A field under the response key it now has. */
type Renamed = {
  chosen: Chosen;
  key: string;
  args: string;
  children: readonly { type: GraphQLObjectType; fields: Renamed[] }[];
};

/** Response keys that look like something else: properties, marks of the engine, what every object inherits. */
const oddKeys = [
  '_x',
  '_name',
  '_proto__',
  'constructor',
  'toString',
  'n',
  'rows',
  'keys',
  'of',
  'value',
  'totalCount',
  'evidence',
  'id',
  'name',
  'f',
  '__proto__',
  'hasOwnProperty',
];

/** Says the same in another way: aliases, splits, fragments, variables, directives, fields that are left out. */
export function rewrite(fields: readonly Chosen[], draw: Draw): Rewritten {
  const writer = new Writer(draw);
  const renamed = fields.map((field) => writer.rename(field, new Set()));
  const root = fields[0]!.owner;
  const body = writer.selection(renamed, root);
  return { ...writer.finish(body), undo: (answer) => undoAll(renamed, answer) };
}

class Writer {
  readonly #draw: Draw;
  readonly #definitions: string[] = [];
  readonly #declared: string[] = [];
  readonly #variables: Record<string, Value> = {};
  readonly #fragments: string[] = [];
  #count = 0;

  constructor(draw: Draw) {
    this.#draw = draw;
  }

  rename(chosen: Chosen, taken: Set<string>): Renamed {
    const odd = this.#pick(oddKeys);
    const inUnion = chosen.key !== chosen.field.name;
    const key = this.#chance(4) && !taken.has(odd) && !inUnion ? odd : `r${this.#count++}`;
    taken.add(key);
    const children = chosen.children.map(({ type, fields }: Branch) => {
      const below = new Set<string>();
      return { type, fields: fields.map((field) => this.rename(field, below)) };
    });
    return { chosen, key, args: this.#arguments(chosen), children };
  }

  /** A selection set's inside: every field once or, in parts, twice, in any order, loose or in fragments. */
  selection(fields: readonly Renamed[], type: GraphQLObjectType): string {
    const parts = fields.flatMap((field) => this.#parts(field));
    const junk = this.#junk(type);
    const shuffled = this.#draw(() =>
      fc.shuffledSubarray([...parts, ...junk], { minLength: parts.length + junk.length }),
    );
    const written: string[] = [];
    while (shuffled.length > 0) {
      const group = shuffled.splice(0, this.#nat(2) + 1).join(' ');
      written.push(this.#wrap(group, type));
    }
    return written.length > 0 ? written.join(' ') : '__typename';
  }

  finish(body: string): Pick<Rewritten, 'query' | 'variables'> {
    const declared = this.#declared.length > 0 ? `(${this.#declared.join(', ')})` : '';
    const query = `query Rewritten${declared} { ${body} } ${this.#definitions.join(' ')}`;
    return { query, variables: this.#variables };
  }

  #parts({ chosen: { field }, key, args, children }: Renamed): string[] {
    const head = `${key === field.name ? '' : `${key}: `}${field.name}${args}`;
    if (children.length === 0) return this.#chance(5) ? [head, head] : [head];
    const whole = (share: (fields: readonly Renamed[]) => readonly Renamed[]): string =>
      `${head} { ${children
        .map(({ type, fields }) => {
          const inside = this.selection(share(fields), type);
          return children.length > 1 ? `... on ${type.name} { ${inside} }` : inside;
        })
        .join(' ')} }`;
    if (!this.#chance(2)) return [whole((fields) => fields)];
    // Some fields stand in both parts: they are to be merged.
    const [one, other] = [this.#nat(2), this.#nat(2)];
    return [
      whole((fields) => fields.filter((_, at) => at % 3 !== one)),
      whole((fields) => fields.filter((_, at) => at % 3 !== other || at % 3 === one)),
    ];
  }

  #wrap(group: string, type: GraphQLObjectType): string {
    switch (this.#nat(5)) {
      case 0:
        return `... { ${group} }`;
      case 1:
        return `... on ${type.name} @include(if: true) { ${group} }`;
      case 2: {
        const name = `F${this.#count++}`;
        this.#definitions.push(`fragment ${name} on ${type.name} { ${group} }`);
        this.#fragments.push(name);
        return `...${name}${this.#chance(2) ? ` ...${name}` : ''}`;
      }
      case 3:
        return `... @skip(if: ${this.#flag(false)}) { ${group} }`;
      default:
        return group;
    }
  }

  /** What changes nothing: names of types, fields that are skipped, interfaces that do not apply twice. */
  #junk(type: GraphQLObjectType): string[] {
    const plain = Object.values(type.getFields()).filter(
      ({ type: of, args }) => isLeafType(getNamedType(of)) && args.length === 0,
    );
    const junk = this.#chance(2) ? [`t${this.#count++}: __typename`] : [];
    if (plain.length > 0 && this.#chance(3))
      junk.push(`s${this.#count++}: ${this.#pick(plain).name} @skip(if: ${this.#flag(true)})`);
    if (plain.length > 0 && this.#chance(4))
      junk.push(`... @include(if: ${this.#flag(false)}) { s${this.#count++}: ${this.#pick(plain).name} }`);
    if (type.getInterfaces().length > 0 && this.#chance(3))
      junk.push(`... on Fact { i${this.#count++}: knownSince e${this.#count++}: evidence { id } }`);
    return junk;
  }

  #arguments({ field, args }: Chosen): string {
    const written = field.args.flatMap(({ name, type }) =>
      name in args ? [`${name}: ${this.#value(args[name]!, type)}`] : [],
    );
    return written.length > 0 ? `(${written.join(', ')})` : '';
  }

  /** A literal, a variable, or a variable that is not given and has the value as its default. */
  #value(value: Value, type: GraphQLInputType): string {
    const way = this.#nat(3);
    if (way < 2) return literal(value, type);
    const name = `v${this.#count++}`;
    const byDefault = way === 3 && this.#chance(2);
    this.#declared.push(`$${name}: ${String(type)}${byDefault ? ` = ${literal(value, type)}` : ''}`);
    if (!byDefault) this.#variables[name] = value;
    return `$${name}`;
  }

  #flag(value: boolean): string {
    if (this.#chance(2)) return String(value);
    const name = `v${this.#count++}`;
    this.#declared.push(`$${name}: Boolean!`);
    this.#variables[name] = value;
    return `$${name}`;
  }

  #nat(max: number): number {
    return this.#draw(() => fc.nat({ max }));
  }

  #chance(oneIn: number): boolean {
    return this.#nat(oneIn - 1) === 0;
  }

  #pick<T>(from: readonly T[]): T {
    return this.#draw(() => fc.constantFrom(...from));
  }
}

function undoAll(fields: readonly Renamed[], answer: unknown): unknown {
  const entries = fields
    .filter(({ key }) => Object.hasOwn(answer as object, key))
    .map(({ chosen, key, children }) => [
      chosen.key,
      undo(children, (answer as Record<string, unknown>)[key]),
    ]);
  return Object.fromEntries(entries);
}

function undo(children: Renamed['children'], value: unknown): unknown {
  if (children.length === 0 || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => undo(children, item));
  return undoAll(
    children.flatMap(({ fields }) => fields),
    value,
  );
}
