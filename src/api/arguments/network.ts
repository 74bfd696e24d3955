import { Problem } from '../../model/problem.ts';
import { within } from '../limits/within.ts';
import { lookUpFew } from './few-leaders.ts';
import type { Values } from '../compose/scope.ts';
import type { Selected } from '../compose/selection.ts';

/** Nodes of a network: each measure takes the longer the more there are. */
export const networkSize = { least: 1, maximum: 2000, default: 100 } as const;

/** Steps from the leaders named: further out there is hardly anyone left. */
const steps = { least: 0, maximum: 3, default: 1 } as const;

/** Most links of a network. */
export const mostLinks = 10_000;

/** The parameters of `network`: from whom, how far and how much at most. */
export function networkParameters(
  { around, depth, first }: Selected['args'],
  values: Values,
): Record<string, string> {
  const names = around as readonly string[] | null | undefined;
  const isGiven = depth !== null && depth !== undefined;
  if (isGiven && !names)
    throw new Problem(
      'BAD_INPUT',
      `Expected \`depth\` only together with \`around\`; found ${JSON.stringify(depth)} alone.`,
      { argument: 'depth' },
    );
  if (names?.length === 0)
    throw new Problem(
      'BAD_INPUT',
      'Expected `around` to name at least one leader; found no name. Leave it out for everyone.',
      { argument: 'around' },
    );
  return {
    names: names ? lookUpFew(values, 'around', names, 0) : 'null',
    depth: names ? values.add(inRange('depth', 'networkDepth', depth, steps)) : '0',
    most: values.add(inRange('first', 'networkSize', first, networkSize)),
    mostLinks: values.add(mostLinks),
  };
}

/** A number in its range, or what stands for it where none is given. */
function inRange(
  argument: string,
  limit: string,
  value: unknown,
  { least, maximum, default: usual }: Readonly<Record<'least' | 'maximum' | 'default', number>>,
): number {
  const tooMuch = (found: number): string =>
    `Expected \`${argument}\` from ${least} to ${maximum}; found ${found}. Ask for less.`;
  return within(argument, value ?? usual, { least, maximum, limit, tooMuch });
}
