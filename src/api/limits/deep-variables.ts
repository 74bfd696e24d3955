import { GraphQLError } from 'graphql';

/** Most levels of lists and objects in variables; no argument has half as many. */
const maximum = 20;

/** Refuses variables that are nested too deep to be gone through; null where they are not. */
export function deepVariables(variables: unknown): GraphQLError | null {
  // Level by level: what is to be found out is whether going down would ever end.
  let level: readonly unknown[] = [variables];
  for (let depth = 0; depth <= maximum; depth += 1) {
    level = level.flatMap((value) =>
      value !== null && typeof value === 'object' ? Object.values(value) : [],
    );
    if (level.length === 0) return null;
  }
  return new GraphQLError(
    `Expected at most ${maximum} levels in variables; found more. Ask for less at a time.`,
    { extensions: { code: 'LIMIT_EXCEEDED', limit: 'variableDepth', value: null, maximum } },
  );
}
