import type { LeaderFilter, MeetingFilter } from '../../../src/api/generated/schema-types.ts';
import { findCountry } from '../../../src/model/countries.ts';
import { readEdtf } from '../../../src/model/edtf.ts';
import { nameKey } from '../../../src/model/names.ts';
import type { Id } from '../../../src/model/words.ts';
import { factsOf, valuesOf, type Known, type Of, type World } from './world.ts';

/** The one leader or organization that a name fits, by any spelling ever used. */
export function idOf(world: World, kind: 'leader' | 'organization', name: string): Id | null {
  const fits = factsOf(world.at(null), kind).filter((fact) => spellingKeys(fact).includes(nameKey(name)));
  if (fits.length > 1) throw new Error(`"${name}" is ambiguous`);
  return fits[0]?.id ?? null;
}

function spellingKeys(fact: Of<'leader' | 'organization'>): string[] {
  const spellings = fact.spells.flatMap(({ values }) => {
    const { name, aliases, shortNames } = values;
    return [name, ...aliases, ...shortNames];
  });
  return [fact.id, ...spellings].map(nameKey);
}

function partyOf(world: World, name: string): Id | null {
  return findCountry(name)?.id ?? idOf(world, 'organization', name);
}

/** The first and last possible day of a meeting, and whether its date stands by them. */
export function spanOf(meeting: Of<'meeting'>) {
  const { date } = valuesOf(meeting);
  return date ? readEdtf(date.edtf) : { earliest: null, latest: null, certain: false };
}

/** Whether a meeting is one that a filter asks for. */
export function matches(world: World, meeting: Of<'meeting'>, filter: MeetingFilter): boolean {
  const { status, mode, place, topics, participants } = valuesOf(meeting);
  const { all, any } = filter.participants ?? {};
  const takesPart = (name: string): boolean =>
    participants.some(({ leader }) => leader === idOf(world, 'leader', name));
  return (
    (!filter.status || (status !== undefined && filter.status.includes(status))) &&
    (!filter.mode || filter.mode.includes(mode ?? 'UNKNOWN')) &&
    inRange(meeting, filter) &&
    (!filter.placeCountry || place?.country === findCountry(filter.placeCountry)?.id) &&
    (!filter.represents ||
      participants.some(({ represents }) => represents === partyOf(world, filter.represents!))) &&
    (!filter.topic || topics.some((topic) => nameKey(topic) === nameKey(filter.topic!))) &&
    (!all || all.every(takesPart)) &&
    (!any || any.some(takesPart))
  );
}

function inRange(meeting: Of<'meeting'>, { from, to, certainly }: MeetingFilter): boolean {
  const { earliest, latest, certain } = spanOf(meeting);
  if (certainly)
    return (
      certain &&
      (!from || (earliest !== null && earliest >= from)) &&
      (!to || (latest !== null && latest <= to))
    );
  return (!from || latest === null || latest >= from) && (!to || earliest === null || earliest <= to);
}

/** The meetings that a filter asks for, the latest first. */
export function meetingsOf(
  world: World,
  known: Known,
  filter: MeetingFilter,
  leaders: readonly Id[] = [],
): Of<'meeting'>[] {
  return factsOf(known, 'meeting')
    .filter((meeting) =>
      leaders.every((id) => valuesOf(meeting).participants.some((who) => who.leader === id)),
    )
    .filter((meeting) => matches(world, meeting, filter))
    .sort((a, b) => (orderKey(a) < orderKey(b) ? 1 : -1));
}

function orderKey(meeting: Of<'meeting'>): string {
  return `${spanOf(meeting).latest ?? ''} ${meeting.id}`;
}

/** The leaders that a filter asks for, by name. */
export function leadersOf(world: World, known: Known, { name, represents }: LeaderFilter): Of<'leader'>[] {
  const everHeld = (leader: Id): boolean =>
    factsOf(known, 'tenure').some((tenure) => {
      const held = valuesOf(tenure);
      const office = known.facts.get(held.office) as Of<'office'>;
      return held.leader === leader && valuesOf(office).of === partyOf(world, represents!);
    });
  const named = (id: Id): boolean => {
    const now = world.at(null).facts.get(id) as Of<'leader'>;
    return spellingKeys(now)
      .slice(1)
      .some((key) => key.includes(nameKey(name!)));
  };
  return factsOf(known, 'leader')
    .filter(({ id }) => !represents || everHeld(id))
    .filter(({ id }) => typeof name !== 'string' || named(id))
    .sort((a, b) => byText(nameKey(valuesOf(a).name), nameKey(valuesOf(b).name)) || byText(a.id, b.id));
}

/** Texts in their plain order; absent ones last. */
export function byText(a: string | null | undefined, b: string | null | undefined): number {
  if (a === b) return 0;
  if (a === null || a === undefined) return 1;
  if (b === null || b === undefined) return -1;
  return a < b ? -1 : 1;
}
