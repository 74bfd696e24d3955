import {
  getNamedType,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLTypeResolver,
} from 'graphql';
import type { RootAnswers } from './answer/execute.ts';
import { typeOf } from './compose/read.ts';
import { selectedFields } from './compose/selection.ts';
import type { Told } from './live/graph-watcher.ts';
import { Problem } from '../model/problem.ts';

/** What resolvers have at hand during one operation. */
export type Context = { answers: RootAnswers };

/** A root field has its answer before the executor comes to it. */
export const readRoot: GraphQLFieldResolver<unknown, Context> = (_, __, { answers }, { path }) => {
  const answer = answers.get(String(path.key));
  if (answer?.status === 'fulfilled') return answer.value;
  throw answer?.reason ?? new Error(`${String(path.key)} was not asked`);
};

/** What a subscription is told has its values by the names of fields; they are needed by the keys of the response. */
export const readEvent: GraphQLFieldResolver<Told, unknown> = (told, _, __, info) => {
  if (told instanceof Problem)
    throw new GraphQLError(told.message, { extensions: { code: told.code, ...told.details } });
  const type = getNamedType(info.returnType) as GraphQLObjectType;
  const selected = [...selectedFields(info, type, info.fieldNodes)];
  return Object.fromEntries(selected.map(([key, { field }]) => [key, told[field.name as keyof typeof told]]));
};

/** Everything below a root field stands in its answer, under the keys of the response. */
export const readField: GraphQLFieldResolver<object, unknown> = (parent, _, __, { path }) =>
  (parent as Record<string, unknown>)[String(path.key)];

/** Members of a union carry the name of their type. */
export const readType: GraphQLTypeResolver<object, unknown> = (member) =>
  (member as { [typeOf]: string })[typeOf];
