import type { MeetingFilter } from '../generated/schema-types.ts';
import type { KnownOn } from '../compose/scope.ts';

/**
 * Whether a filter asks for nothing but meetings held in person, as now known: who met whom then is what the derived
 * MET edges say, and no meeting has to be read. Absent parts stand for their defaults, as wherever leaders met.
 */
export function isPlainlyMet(
  { status, mode, certainly, knownOn: own, ...others }: MeetingFilter,
  knownOn: KnownOn | null,
): boolean {
  return (
    knownOn === null &&
    !own &&
    isOnly(status, 'HELD') &&
    isOnly(mode, 'IN_PERSON') &&
    certainly !== true &&
    Object.values(others).every((part) => part === null || part === undefined)
  );
}

function isOnly(given: readonly string[] | null | undefined, expected: string): boolean {
  return !given || (given.length > 0 && given.every((value) => value === expected));
}
