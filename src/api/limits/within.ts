import { Problem } from '../../model/problem.ts';

/** What an argument that is a whole number may be, and what it breaks that is greater. */
export type Range = {
  least: number;
  maximum: number;
  /** The name of the limit in a refusal. */
  limit: string;
  /** What a refusal says of a number that is too great. */
  tooMuch: (found: number) => string;
};

/** An argument's number, if it lies in its range: BAD_INPUT below it, LIMIT_EXCEEDED above. */
export function within(argument: string, value: unknown, { least, maximum, limit, tooMuch }: Range): number {
  if (typeof value !== 'number' || value < least)
    throw new Problem(
      'BAD_INPUT',
      `Expected \`${argument}\` from ${least} to ${maximum}; found ${JSON.stringify(value)}.`,
      { argument, value },
    );
  if (value <= maximum) return value;
  throw new Problem('LIMIT_EXCEEDED', tooMuch(value), { limit, value, maximum });
}
