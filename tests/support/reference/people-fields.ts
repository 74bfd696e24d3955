import { nameKey } from '../../../src/model/names.ts';
import { findCountry } from '../../../src/model/countries.ts';
import { readEdtf } from '../../../src/model/edtf.ts';
import type { Id } from '../../../src/model/words.ts';
import { byText, meetingsOf, spanOf } from './meetings.ts';
import { contactsOf } from './contacts.ts';
import { pageOf, type Args } from './pages.ts';
import {
  country,
  earlier,
  fact,
  facts,
  party,
  statements,
  supported,
  type FactThing,
  type FieldTable,
  type Thing,
} from './things.ts';
import { factsOf, valuesOf, type Known, type Of, type World } from './world.ts';

type Contact = Thing & { leader: Id; meetings: Of<'meeting'>[] };

/** The fields of leaders and their offices, as plainly as can be. What is not here is a plain value. */
export function peopleFields(world: World): FieldTable {
  const inner = (known: Known, { filter }: Args): Known => world.at(earlier(known.day, filter?.knownOn));
  return {
    Leader: {
      ...supported(world),
      tenures: ({ known, fact: { id } }: FactThing<'leader'>, args) =>
        held(known, (tenure) => valuesOf(tenure).leader === id, args),
      contacts: ({ known, fact: { id } }: FactThing<'leader'>, args) =>
        contactsOf(world, inner(known, args), id, args),
      meetings: ({ known, fact: { id } }: FactThing<'leader'>, args) => {
        const then = inner(known, args);
        return pageOf(facts('Meeting', then, meetingsOf(world, then, args.filter ?? {}, [id])), args);
      },
      statements: ({ known, fact: { id } }: FactThing<'leader'>) =>
        statements(known, (statement) => valuesOf(statement).speaker === id),
      liaisons: ({ known, fact: { id } }: FactThing<'leader'>) =>
        factsOf(known, 'liaison')
          .filter((liaison) => valuesOf(liaison).leader === id)
          .map((liaison) => ({ __typename: 'Liaison', known, fact: liaison }))
          .sort((a, b) => byText(countryName(a.fact), countryName(b.fact))),
    },
    Liaison: {
      ...supported(world),
      country: ({ known, fact }: FactThing<'liaison'>) => country(known, valuesOf(fact).country),
      name: ({ fact }: FactThing<'liaison'>) => countryName(fact),
    },
    Contact: {
      leader: ({ known, leader }: Contact) => fact('Leader', known, leader),
      meetingCount: ({ meetings }: Contact) => meetings.length,
      firstMet: ({ meetings }: Contact) => meetings.map((met) => spanOf(met).earliest).sort(byText)[0],
      lastMet: ({ lastMet }: Contact) => lastMet,
      meetings: ({ known, meetings }: Contact, args) => pageOf(facts('Meeting', known, meetings), args),
    },
    Tenure: {
      ...supported(world),
      leader: ({ known, fact: tenure }: FactThing<'tenure'>) =>
        fact('Leader', known, valuesOf(tenure).leader),
      office: ({ known, fact: tenure }: FactThing<'tenure'>) =>
        fact('Office', known, valuesOf(tenure).office),
      attestedFrom: ({ fact }: FactThing<'tenure'>) => valuesOf(fact).attested[0],
      attestedTo: ({ fact }: FactThing<'tenure'>) => valuesOf(fact).attested.at(-1),
      certain: ({ fact, asOf }: FactThing<'tenure'>) => (asOf ? certainlyIncludes(fact, asOf) : null),
      meetings: ({ known, fact: tenure }: FactThing<'tenure'>, args) => {
        const then = inner(known, args);
        const rows = meetingsInOffice(world, then, tenure, args);
        return pageOf(facts('Meeting', then, args.orderBy === 'LATEST_ASC' ? rows.reverse() : rows), args);
      },
    },
    Office: {
      ...supported(world),
      of: ({ known, fact }: FactThing<'office'>) => party(known, valuesOf(fact).of),
      tenures: ({ known, fact: { id } }: FactThing<'office'>, args) =>
        held(known, (tenure) => valuesOf(tenure).office === id, args),
    },
    Country: { offices: ({ known, id }: Thing & { id: Id }) => offices(known, id) },
    Organization: {
      ...supported(world),
      offices: ({ known, fact: { id } }: FactThing<'organization'>) => offices(known, id),
    },
  };
}

function held(known: Known, wanted: (tenure: Of<'tenure'>) => boolean, { asOf }: Args): Thing[] {
  return factsOf(known, 'tenure')
    .filter(wanted)
    .filter((tenure) => !asOf || mayInclude(tenure, asOf))
    .sort((a, b) => byText(startOf(a), startOf(b)) || byText(a.id, b.id))
    .map((tenure) => ({ __typename: 'Tenure', known, fact: tenure, asOf: asOf ?? null }));
}

function meetingsInOffice(
  world: World,
  known: Known,
  tenure: Of<'tenure'>,
  { filter }: Args,
): Of<'meeting'>[] {
  const { leader, office, from, to } = valuesOf(tenure);
  const [first, last] = [from ? readEdtf(from).earliest : null, to ? readEdtf(to).latest : null];
  return meetingsOf(world, known, filter ?? {}, [leader]).filter((meeting) => {
    const { earliest, latest } = spanOf(meeting);
    const own = valuesOf(meeting).participants.find((who) => who.leader === leader);
    return (
      own?.office === office &&
      (latest === null || first === null || latest >= first) &&
      (earliest === null || last === null || earliest <= last)
    );
  });
}

function offices(known: Known, of: Id): (Thing | null)[] {
  return factsOf(known, 'office')
    .filter((office) => valuesOf(office).of === of)
    .sort((a, b) => byText(nameKey(valuesOf(a).title), nameKey(valuesOf(b).title)) || byText(a.id, b.id))
    .map(({ id }) => fact('Office', known, id));
}

function countryName(liaison: Of<'liaison'>): string {
  return findCountry(valuesOf(liaison).country)!.name;
}

function startOf(tenure: Of<'tenure'>): string | null | undefined {
  const { from, attested } = valuesOf(tenure);
  return (from === undefined ? null : readEdtf(from).earliest) ?? attested[0];
}

function certainlyIncludes(tenure: Of<'tenure'>, day: string): boolean {
  const { from, to, attested } = valuesOf(tenure);
  const [first, last] = [from ? readEdtf(from) : null, to ? readEdtf(to) : null];
  const begun =
    (first?.certain === true && first.latest !== null && first.latest <= day) ||
    attested.some((on) => on <= day);
  const lasting =
    (last?.certain === true && last.earliest !== null && last.earliest >= day) ||
    attested.some((on) => on >= day);
  return begun && lasting;
}

function mayInclude(tenure: Of<'tenure'>, day: string): boolean {
  const { from, to } = valuesOf(tenure);
  const [first, last] = [from ? readEdtf(from).earliest : null, to ? readEdtf(to).latest : null];
  const { attested } = valuesOf(tenure);
  const begun = first === null || first <= day || attested.some((on) => on <= day);
  return begun && (last === null || last >= day || attested.some((on) => on >= day));
}
