import { getNamedType, isObjectType, type GraphQLFieldResolver, type GraphQLOutputType } from 'graphql';
import { isConnection } from '../compose/connection.ts';
import { answerKeys } from '../compose/keys.ts';
import type { Context } from '../context.ts';
import { openConnection, type ConnectionAnswer } from './connection.ts';
import { unwrap } from './unwrap.ts';

/** A map of an answer, as the composer shaped it. */
export type AnswerMap = Readonly<Record<string, unknown>>;

/** Reads a field from its parent's map in the answer: what a fragment found, else the property of its name. */
export const readField: GraphQLFieldResolver<AnswerMap, Context> = (
  parent,
  args,
  _,
  { path, fieldName, returnType },
) => {
  const found = answerKeys.field(String(path.key));
  return opened(Object.hasOwn(parent, found) ? parent[found] : parent[fieldName], args, returnType);
};

/** Root fields ask the graph; everything below only reads what came back. */
export const askGraph: GraphQLFieldResolver<unknown, Context> = async (_, args, { answer }, info) =>
  opened(await answer(info), args, info.returnType);

function opened(value: unknown, args: AnswerMap, returnType: GraphQLOutputType): unknown {
  const type = getNamedType(returnType);
  if (isObjectType(type) && isConnection(type))
    return openConnection(type, value as ConnectionAnswer | null, args);
  return unwrap(value, returnType);
}
