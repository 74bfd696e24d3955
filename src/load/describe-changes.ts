import { isDeepStrictEqual } from 'node:util';
import type { Fact } from '../model/words.ts';
import type { Action, FactChange } from './plan/changes.ts';
import type { Preview } from './preview.ts';

const signs: Readonly<Record<Action, string>> = { ADDED: '+', REVISED: '~', WITHDRAWN: '-' };

/** A preview as lines: how many facts of each kind, then each fact, with what changes of one that is revised. */
export function describePreview({ source, changes, isNothing }: Preview): string {
  if (isNothing) return `${source}: nothing to do`;
  const kinds = [...Map.groupBy(changes, ({ kind }) => kind)].map(
    ([kind, of]) =>
      `  ${kind}: ${Object.keys(signs)
        .map((action) => `${of.filter((change) => change.action === action).length} ${action.toLowerCase()}`)
        .join(', ')}`,
  );
  const what =
    changes.length === 0 ? 'no fact changes, only what is said of where they stand' : 'would change';
  return [`${source}: ${what}`, ...kinds, ...changes.map(describeChange)].join('\n');
}

function describeChange({ action, fact, before, after }: FactChange): string {
  const sign = signs[action!];
  return action === 'REVISED' ? `  ${sign} ${fact}: ${differences(before!, after!)}` : `  ${sign} ${fact}`;
}

/** The values now known that differ; where none does, what else does. */
function differences(before: Fact, after: Fact): string {
  const [was, is] = [valuesOf(before), valuesOf(after)];
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  const changed = fields.filter((field) => !isDeepStrictEqual(was[field], is[field]));
  if (changed.length > 0)
    return changed.map((field) => `${field} ${written(was[field])} -> ${written(is[field])}`).join('; ');
  if (!isDeepStrictEqual(before.otherIds, after.otherIds))
    return `ids it replaces ${written(before.otherIds)} -> ${written(after.otherIds)}`;
  return before.spells.length === after.spells.length ? 'other evidence' : 'other history';
}

function valuesOf(fact: Fact): Readonly<Record<string, unknown>> {
  const { values, conflicts } = fact.spells.at(-1)!;
  return { ...values, conflicts };
}

/** Lists of participants are told by who they are: the rest of each would fill the screen. */
function written(value: unknown): string {
  if (value === undefined) return 'unknown';
  if (Array.isArray(value))
    return `[${value.map((item: unknown) => (isParticipant(item) ? item.leader : String(item))).join(', ')}]`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function isParticipant(value: unknown): value is { leader: string } {
  return typeof value === 'object' && value !== null && 'leader' in value;
}
