import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isAbstractType, isObjectType, isScalarType, type GraphQLSchema } from 'graphql';
import { packageDir } from '../graph/statements.ts';
import { readDate } from './read-date.ts';
import { readEvent, readField, readRoot, readType } from './resolvers.ts';

/** The text of `schema.graphql`. */
export function readSchemaText(): string {
  return readFileSync(join(packageDir(), 'schema.graphql'), 'utf8');
}

/** `schema.graphql` with its resolvers, which only read what was answered before. */
export function openSchema(): GraphQLSchema {
  const schema = buildSchema(readSchemaText());
  const roots = new Map<unknown, unknown>([
    [schema.getQueryType(), readRoot],
    [schema.getSubscriptionType(), readEvent],
  ]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    // Of the scalars only `Date` is ever an input; the others go out as they are stored.
    if (isScalarType(type) && type.name === 'Date')
      Object.assign(type, { coerceInputValue: readDate, parseValue: readDate });
    if (isAbstractType(type)) type.resolveType = readType as never;
    if (!isObjectType(type)) continue;
    const resolve = roots.get(type) ?? readField;
    for (const field of Object.values(type.getFields())) field.resolve = resolve as never;
  }
  return schema;
}
