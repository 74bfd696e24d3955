import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { required, selection, wayTo } from '../every-field.ts';

/** A place in the schema that takes a text, however deep in a filter it is. */
export type Target = {
  /** Such as `Query.meetings(filter.participants.all)`. */
  name: string;
  /** What it takes, a list's items without the list: such as `String`. */
  type: string;
  /** An operation that puts so many texts there at once, each in a variable `$p0`, `$p1` and so on. */
  operation: (count: number) => string;
};

const numbers: ReadonlySet<string> = new Set(['Int', 'Float', 'Boolean']);

/** Every place in a schema where an argument takes a text, an id, a day or a word. */
export function targetsOf(schema: GraphQLSchema): readonly Target[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || /^(__.*|Subscription)$/.test(type.name)) return [];
    return Object.values(type.getFields()).flatMap((field) =>
      field.args.flatMap((argument) => targetsAt(schema, type, field, argument)),
    );
  });
}

function targetsAt(
  schema: GraphQLSchema,
  owner: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  argument: GraphQLArgument,
): Target[] {
  const way = owner === schema.getQueryType() ? [] : wayTo(schema, owner);
  // The one under attack is left out of what the field needs anyhow; a leader is named or has an id.
  const others = (required[field.name] ?? '').replace(
    new RegExp(`\\b${argument.name}: ("[^"]*"|\\[[^\\]]*\\])`),
    '',
  );
  const own = field.name === 'leader' || owner !== schema.getQueryType() ? '' : others;
  return leaves(argument).map(({ path, type, literal }) => ({
    name: `${owner.name}.${field.name}(${path})`,
    type,
    operation: (count) => {
      const variables = Array.from({ length: count }, (_, n) => `$p${n}: ${type}!`).join(', ');
      const fields = Array.from(
        { length: count },
        (_, n) => `a${n}: ${field.name}(${own} ${argument.name}: ${literal(`$p${n}`)}) ${selection(field)}`,
      );
      return `query (${variables}) { ${[...way, fields.join(' ')].join(' { ')} ${'}'.repeat(way.length + 1)}`;
    },
  }));
}

type Leaf = { path: string; type: string; literal: (variable: string) => string };

/** The texts within an argument, or within a field of an input. */
function leaves({ name, type }: GraphQLArgument | GraphQLInputField): Leaf[] {
  const named = getNamedType(type);
  const within = listing(type);
  if (!isInputObjectType(named))
    return numbers.has(named.name) ? [] : [{ path: name, type: named.name, literal: within }];
  return Object.values(named.getFields()).flatMap((inner) =>
    leaves(inner).map((leaf) => ({
      ...leaf,
      path: `${name}.${leaf.path}`,
      literal: (variable: string) => within(`{ ${inner.name}: ${leaf.literal(variable)} }`),
    })),
  );
}

function listing(type: GraphQLInputType): (value: string) => string {
  return isListType(getNullableType(type)) ? (value) => `[${value}]` : (value) => value;
}
