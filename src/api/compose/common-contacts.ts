import { Problem } from '../../model/problem.ts';
import { lookUp } from './meeting-filter.ts';
import type { Values } from './scope.ts';
import type { Selected } from './selection.ts';

/** Most leaders that one may be asked to have met: the meetings with each of them are read. */
const mostNames = 10;

/** The parameters of `commonContacts`: whom to have met, and how close together if that matters. */
export function commonContactsParameters(
  { names, withinDays, filter }: Selected['args'],
  values: Values,
): Record<string, string> {
  const wanted = names as readonly string[];
  if (wanted.length > mostNames)
    throw new Problem(
      'LIMIT_EXCEEDED',
      `Expected at most ${mostNames} names in \`names\`; found ${wanted.length}. Ask for fewer at a time.`,
      { limit: 'names', value: wanted.length, maximum: mostNames },
    );
  const [keys] = lookUp(values, { argument: 'names', label: 'Leader', names: wanted, different: 2 });
  if (typeof withinDays !== 'number') return { names: keys, withinDays: 'null', certainly: 'null' };
  if (withinDays < 0)
    throw new Problem('BAD_INPUT', `Expected \`withinDays\` of 0 or more; found ${withinDays}.`, {
      argument: 'withinDays',
      value: withinDays,
    });
  const certainly = (filter as { certainly?: boolean | null } | null | undefined)?.certainly === true;
  return { names: keys, withinDays: values.add(withinDays), certainly: values.add(certainly) };
}
