import { Problem } from '../../model/problem.ts';
import { lookUpFew } from './few-leaders.ts';
import type { Values } from '../compose/scope.ts';
import type { Selected } from '../compose/selection.ts';

/** The parameters of `commonContacts`: whom to have met, and how close together if that matters. */
export function commonContactsParameters(
  { names, withinDays, filter }: Selected['args'],
  values: Values,
): Record<string, string> {
  const keys = lookUpFew(values, 'names', names as readonly string[], 2);
  if (typeof withinDays !== 'number') return { names: keys, withinDays: 'null', certainly: 'null' };
  if (withinDays < 0)
    throw new Problem('BAD_INPUT', `Expected \`withinDays\` of 0 or more; found ${withinDays}.`, {
      argument: 'withinDays',
      value: withinDays,
    });
  const certainly = (filter as { certainly?: boolean | null } | null | undefined)?.certainly === true;
  return { names: keys, withinDays: values.add(withinDays), certainly: values.add(certainly) };
}
