import { GraphQLError } from 'graphql';
import { readDay, type Day } from '../model/day.ts';
import { messageOf, Problem } from '../model/problem.ts';

/** Input of the scalar `Date`: a day that exists, kept as text. */
export function readDate(found: unknown): Day {
  try {
    return readDay(found);
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    throw new GraphQLError(messageOf(thrown), { extensions: { code: thrown.code, ...thrown.details } });
  }
}
