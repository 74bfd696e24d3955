import fc from 'fast-check';
import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { argumentPools, fieldPools } from './argument-pools.ts';
import type { Branch, Chosen, Value } from './operation.ts';

/** Draws a value, as `fc.gen()` gives it to a property. */
export type Draw = <T>(arbitrary: () => fc.Arbitrary<T>) => T;

/**
 * What no two answers agree on to the last digit, only says where a page stands, or tells of loads, which claims know
 * nothing of.
 */
const leftOut = new Set([
  'betweenness',
  'community',
  'cursor',
  'startCursor',
  'endCursor',
  'version',
  'loadedAt',
  'changes',
]);

/** Draws an operation over the whole schema: its root fields, few and not too deep. */
export function randomOperation(schema: GraphQLSchema, draw: Draw): readonly Chosen[] {
  const budget = { left: 14, keys: 0 };
  const root = schema.getQueryType()!;
  const { fields } = drawBranch(schema, root, 7, draw, budget, false);
  return fields;
}

type Budget = { left: number; keys: number };

function drawBranch(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  levels: number,
  draw: Draw,
  budget: Budget,
  ownKeys: boolean,
): Branch {
  const possible = Object.values(type.getFields()).filter(
    (field) => !leftOut.has(field.name) && (levels > 1 || isLeafType(getNamedType(field.type))),
  );
  const wanted = draw(() => fc.nat({ max: type.name === 'Query' ? 1 : 3 })) + 1;
  const fields = Array.from({ length: possible.length === 0 ? 0 : wanted }, () => {
    const field = pick(possible, draw);
    return drawField(schema, type, field, levels - 1, draw, budget, ownKeys);
  });
  const seen = new Set<string>();
  return { type, fields: fields.filter(({ key }) => !seen.has(key) && seen.add(key)) };
}

function pick<T>(from: readonly T[], draw: Draw): T {
  return draw(() => fc.constantFrom(...from));
}

/** Once the budget is spent only plain values are selected. */
function drawField(
  schema: GraphQLSchema,
  owner: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  levels: number,
  draw: Draw,
  budget: Budget,
  ownKeys: boolean,
): Chosen {
  budget.left -= 1;
  const left = budget.left > 0 ? levels : 1;
  const args = drawArguments(owner, field, draw);
  const named = Object.keys(args).length > 0 || ownKeys || draw(() => fc.nat({ max: 3 })) === 0;
  const key = named ? `k${budget.keys++}` : field.name;
  const type = getNamedType(field.type);
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
  // Members of a union may not answer one key with two types, so there each key is used once.
  const children = types.map((of) => drawBranch(schema, of, left, draw, budget, ownKeys || types.length > 1));
  return { owner, field, key, args, children };
}

function drawArguments(
  owner: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  draw: Draw,
): Record<string, Value> {
  const pool = fieldPools[`${owner.name}.${field.name}`];
  if (pool) return pick(pool, draw);
  const drawn: Record<string, Value> = {};
  for (const { name, type } of field.args) {
    const values = argumentPools[`${getNamedType(type).name}.${name}`] ?? argumentPools[name];
    if (values && draw(() => fc.boolean())) drawn[name] = pick(values, draw);
  }
  // A page is taken from one end.
  if ('first' in drawn) delete drawn['last'];
  return drawn;
}
