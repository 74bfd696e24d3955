import type { GraphQLField, GraphQLObjectType } from 'graphql';

/** An argument's value as JSON would hold it; names of enum values are texts. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** A field of an operation, as chosen: where it belongs, under which response key, with which arguments. */
export type Chosen = {
  owner: GraphQLObjectType;
  field: GraphQLField<unknown, unknown>;
  key: string;
  args: Readonly<Record<string, Value>>;
  /** What is selected beneath, by object type; more than one type only beneath a union. */
  children: readonly Branch[];
};

/** Fields selected on objects of one type. */
export type Branch = { type: GraphQLObjectType; fields: readonly Chosen[] };
