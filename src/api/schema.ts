import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isObjectType, isScalarType, type GraphQLSchema } from 'graphql';
import { packageDir } from '../graph/statements.ts';
import { isConnection } from './compose/connection.ts';
import { connectionFields, edgeFields, readEdge } from './resolvers/connection.ts';
import { askGraph, readField } from './resolvers/read-field.ts';
import { readDate } from './resolvers/read-date.ts';

/** The text of `schema.graphql`. */
export function readSchemaText(): string {
  return readFileSync(join(packageDir(), 'schema.graphql'), 'utf8');
}

/** `schema.graphql` with its resolvers: root fields ask the graph, all others read from the answer. */
export function openSchema(): GraphQLSchema {
  const schema = buildSchema(readSchemaText());
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    // Of the scalars only `Date` is ever an input; the others go out as they are stored.
    if (isScalarType(type) && type.name === 'Date')
      Object.assign(type, { coerceInputValue: readDate, parseValue: readDate });
    if (!isObjectType(type)) continue;
    const isEdge = type.name.endsWith('Edge');
    const special = isConnection(type) ? connectionFields : isEdge ? edgeFields : {};
    for (const field of Object.values(type.getFields()))
      field.resolve = (
        type === schema.getQueryType() ? askGraph : (special[field.name] ?? (isEdge ? readEdge : readField))
      ) as never;
  }
  return schema;
}
