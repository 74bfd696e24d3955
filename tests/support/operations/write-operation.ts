import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLInputType,
} from 'graphql';
import type { Branch, Chosen, Value } from './operation.ts';

/** An operation as it was drawn, written down plainly. */
export function plainText(fields: readonly Chosen[]): string {
  return `{ ${fields.map(plainField).join(' ')} }`;
}

function plainField({ field, key, args, children }: Chosen): string {
  const written = field.args.flatMap(({ name, type }) =>
    name in args ? [`${name}: ${literal(args[name]!, type)}`] : [],
  );
  const list = written.length > 0 ? `(${written.join(', ')})` : '';
  const alias = key === field.name ? '' : `${key}: `;
  return `${alias}${field.name}${list}${selection(children)}`;
}

function selection(children: readonly Branch[]): string {
  const [only] = children;
  if (!only) return '';
  if (children.length === 1) return ` { ${only.fields.map(plainField).join(' ') || '__typename'} }`;
  const branches = children.map(
    ({ type, fields }) => `... on ${type.name} { ${fields.map(plainField).join(' ') || '__typename'} }`,
  );
  return ` { ${branches.join(' ')} }`;
}

/** A value as GraphQL writes it. */
export function literal(value: Value, type: GraphQLInputType): string {
  const bare = getNullableType(type);
  if (value === null) return 'null';
  if (isListType(bare))
    return `[${(value as readonly Value[]).map((item) => literal(item, bare.ofType)).join(', ')}]`;
  if (isInputObjectType(bare)) {
    const fields = bare.getFields();
    const entries = Object.entries(value as Record<string, Value>);
    return `{ ${entries.map(([name, inner]) => `${name}: ${literal(inner, fields[name]!.type)}`).join(', ')} }`;
  }
  return isEnumType(getNamedType(bare)) && typeof value === 'string' ? value : JSON.stringify(value);
}
