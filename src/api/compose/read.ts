import { isNonNullType, type GraphQLField } from 'graphql';

/** Whether something was found that the schema rules out: a value is missing where one is promised. */
export type Flaws = { found: boolean };

/** Makes of what a statement returned what the response has in its place. */
export type Read = (found: unknown, flaws: Flaws) => unknown;

/** What a statement returned for an object: what was selected, by place. */
export type Row = readonly unknown[];

/** Where a member of a union has the name of its type, out of the sight of whoever writes the response. */
export const typeOf: unique symbol = Symbol('type');

/** The entry of a response key: its field, and how it is read from its object's row. */
export type Entry<Source> = {
  key: string;
  field: GraphQLField<unknown, unknown>;
  read: (source: Source, flaws: Flaws) => unknown;
};

/** Reads an object entry by entry, in the order of the selection. */
export function objectReader<Source>(
  entries: readonly Entry<Source>[],
): (source: Source, flaws: Flaws) => object {
  const own = entries.map(({ key, field, read }) => ({ key, read, promised: isNonNullType(field.type) }));
  return (source, flaws) => {
    const object: Record<string, unknown> = {};
    for (const { key, read, promised } of own) {
      const value = read(source, flaws) ?? null;
      if (value === null && promised) flaws.found = true;
      if (key === '__proto__') setOwn(object, key, value);
      else object[key] = value;
    }
    return object;
  };
}

/** An alias may have the one name that plain assignment would take for something else. */
function setOwn(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Reads what may be absent. */
export function nullable(read: Read): Read {
  return (found, flaws) => (found === null || found === undefined ? null : read(found, flaws));
}

/** Reads every item of a list. */
export function listOf(read: Read): Read {
  return (found, flaws) => (found as readonly unknown[]).map((item) => read(item, flaws));
}

/** Reads a member of a union, which comes with the name of its type, by that type's reader. */
export function memberReader(readers: ReadonlyMap<string, Read>): Read {
  return (found, flaws) => {
    const [type, row] = found as [type: string, row: unknown];
    return Object.assign(readers.get(type)!(row, flaws) as object, { [typeOf]: type });
  };
}
