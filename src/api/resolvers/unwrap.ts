import { getNamedType, isAbstractType, type GraphQLOutputType } from 'graphql';

/** A value of the answer as the executor takes it: the members of a union, each or all of a list, opened. */
export function unwrap(value: unknown, returnType: GraphQLOutputType): unknown {
  if (!isAbstractType(getNamedType(returnType))) return value;
  return Array.isArray(value) ? value.map(unwrapped) : unwrapped(value);
}

/** A member of a union says which type it is, beside its own map. */
function unwrapped(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  const { __typename, of } = value as { __typename: string; of: Readonly<Record<string, unknown>> };
  return { ...of, __typename };
}
