import { findCountry } from '../../../src/model/countries.ts';
import type { Id } from '../../../src/model/words.ts';
import { countedMeetings } from './contacts.ts';
import { byText, spanOf } from './meetings.ts';
import { pageOf, type Args } from './pages.ts';
import { country, facts, type FieldTable, type Thing } from './things.ts';
import { valuesOf, type Known, type Of, type World } from './world.ts';

type Met = Thing & { other: Id; met: readonly Of<'meeting'>[]; lastMet: string | null };

/** The countries whose leaders met leaders of a country. */
export function countryContactsOf(world: World, known: Known, args: Args): object {
  const { id } = findCountry(args.code!)!;
  const counted = countedMeetings(world, known, args).filter((meeting) => partiesOf(meeting).has(id));
  const others = new Set(counted.flatMap((meeting) => [...partiesOf(meeting)]).filter(isOtherThan(id)));
  const rows = [...others].map((other) => {
    const met = counted.filter((meeting) => partiesOf(meeting).has(other));
    const alone = met.filter((meeting) => partiesOf(meeting).size === 2);
    const certain = alone.filter((meeting) => {
      const { participants, participantsComplete } = valuesOf(meeting);
      return (
        participantsComplete === true && participants.every(({ represents }) => represents !== undefined)
      );
    });
    const spans = met.map(spanOf);
    return {
      __typename: 'CountryContact',
      known,
      other,
      met,
      meetingCount: met.length,
      bilateralCount: alone.length,
      certainlyBilateralCount: certain.length,
      firstMet: spans.flatMap(({ earliest }) => earliest ?? []).toSorted()[0] ?? null,
      lastMet:
        spans
          .flatMap(({ latest }) => latest ?? [])
          .toSorted()
          .at(-1) ?? null,
    };
  });
  rows.sort(
    (a, b) =>
      b.meetingCount - a.meetingCount || byText(b.lastMet ?? '', a.lastMet ?? '') || byText(a.other, b.other),
  );
  return pageOf(rows, args);
}

/** The fields of countries met. */
export const countryContactFields: FieldTable = {
  CountryContact: {
    country: ({ known, other }: Met) => country(known, other),
    meetings: ({ known, met }: Met, args) => pageOf(facts('Meeting', known, met), args),
  },
};

function partiesOf(meeting: Of<'meeting'>): Set<Id> {
  return new Set(valuesOf(meeting).participants.flatMap(({ represents }) => represents ?? []));
}

function isOtherThan(id: Id): (party: Id) => boolean {
  return (party) => party !== id && party.startsWith('country/');
}
