import type { GraphQLFieldResolver, GraphQLTypeResolver } from 'graphql';
import type { RootAnswers } from './answer/execute.ts';
import { typeOf } from './compose/read.ts';

/** What resolvers have at hand during one operation. */
export type Context = { answers: RootAnswers };

/** A root field has its answer before the executor comes to it. */
export const readRoot: GraphQLFieldResolver<unknown, Context> = (_, __, { answers }, { path }) => {
  const answer = answers.get(String(path.key));
  if (answer?.status === 'fulfilled') return answer.value;
  throw answer?.reason ?? new Error(`${String(path.key)} was not asked`);
};

/** Everything below a root field stands in its answer, under the keys of the response. */
export const readField: GraphQLFieldResolver<object, unknown> = (parent, _, __, { path }) =>
  (parent as Record<string, unknown>)[String(path.key)];

/** Members of a union carry the name of their type. */
export const readType: GraphQLTypeResolver<object, unknown> = (member) =>
  (member as { [typeOf]: string })[typeOf];
