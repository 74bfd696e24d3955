import { nameKey } from '../../../src/model/names.ts';
import type { Claim, Id, Passage } from '../../../src/model/words.ts';
import { byText, meetingsOf, spanOf } from './meetings.ts';
import { pageOf } from './pages.ts';
import {
  citation,
  country,
  fact,
  facts,
  party,
  passages,
  source,
  statements,
  supported,
  type FactThing,
  type FieldTable,
  type Thing,
} from './things.ts';
import { valuesOf, type Known, type Of, type World } from './world.ts';

/** The fields of meetings and of what is said about them, as plainly as can be. What is not here is a plain value. */
export function meetingFields(world: World): FieldTable {
  return {
    Place: {
      country: ({ known, place }: Thing & { place: { country: Id } }) => country(known, place.country),
    },
    Meeting: {
      ...supported(world),
      mode: ({ fact }: FactThing<'meeting'>) => valuesOf(fact).mode ?? 'UNKNOWN',
      date: ({ fact }: FactThing<'meeting'>) => valuesOf(fact).date?.edtf,
      dateWords: ({ fact }: FactThing<'meeting'>) => valuesOf(fact).date?.words,
      dateAgainst: ({ fact }: FactThing<'meeting'>) => valuesOf(fact).date?.against,
      earliest: ({ fact }: FactThing<'meeting'>) => spanOf(fact).earliest,
      latest: ({ fact }: FactThing<'meeting'>) => spanOf(fact).latest,
      participantsComplete: ({ fact }: FactThing<'meeting'>) => valuesOf(fact).participantsComplete ?? false,
      conflicts: ({ fact }: FactThing<'meeting'>) => fact.spells.at(-1)!.conflicts,
      topics: ({ fact }: FactThing<'meeting'>) => valuesOf(fact).topics.toSorted(byText),
      place: ({ known, fact }: FactThing<'meeting'>) => {
        const { place } = valuesOf(fact);
        return place ? { __typename: 'Place', known, place, name: place.name } : null;
      },
      participations: ({ known, fact: meeting }: FactThing<'meeting'>) =>
        valuesOf(meeting)
          .participants.map((who) => ({
            __typename: 'Participation',
            known,
            fact: { ...who, ...supportOf(meeting, who.leader) },
          }))
          .sort(
            (a, b) => Number(isHost(b.fact)) - Number(isHost(a.fact)) || byText(sortName(a), sortName(b)),
          ),
      dependsOn: ({ known, fact }: FactThing<'meeting'>) =>
        byId(facts('Meeting', known, ids(valuesOf(fact).dependsOn))),
      partOf: ({ known, fact }: FactThing<'meeting'>) =>
        byId(facts('Meeting', known, ids(valuesOf(fact).partOf))),
      statements: ({ known, fact: { id } }: FactThing<'meeting'>) =>
        statements(known, (statement) => valuesOf(statement).meeting === id),
      reports: ({ known, fact: { id } }: FactThing<'meeting'>) =>
        known.claims
          .filter((claim) => claim.fact === id)
          .sort((a, b) => byText(b.published, a.published) || byText(a.source, b.source))
          .map((claim) => ({ __typename: 'Report', known, claim })),
    },
    Participation: {
      ...supported(world),
      role: ({ fact }: Thing & { fact: { role?: string } }) => fact.role,
      leader: ({ known, fact: { leader } }: Thing & { fact: { leader: Id } }) =>
        fact('Leader', known, leader),
      office: ({ known, fact: { office } }: Thing & { fact: { office?: Id } }) =>
        fact('Office', known, office),
      represents: ({ known, fact: { represents } }: Thing & { fact: { represents?: Id } }) =>
        party(known, represents),
    },
    Statement: {
      ...supported(world),
      date: ({ fact }: FactThing<'statement'>) => valuesOf(fact).date?.edtf,
      dateWords: ({ fact }: FactThing<'statement'>) => valuesOf(fact).date?.words,
      dateAgainst: ({ fact }: FactThing<'statement'>) => valuesOf(fact).date?.against,
      speaker: ({ known, fact }: FactThing<'statement'>) => party(known, valuesOf(fact).speaker),
      leader: ({ known, fact: statement }: FactThing<'statement'>) => {
        const { speaker } = valuesOf(statement);
        return speaker.startsWith('leader/') ? fact('Leader', known, speaker) : null;
      },
      meeting: ({ known, fact: statement }: FactThing<'statement'>) =>
        fact('Meeting', known, valuesOf(statement).meeting),
    },
    Report: {
      source: ({ known, claim }: Thing & { claim: Claim }) => source(world, known, claim.source),
      status: ({ claim }: Thing & { claim: Claim<'meeting'> }) => claim.values.status,
      mode: ({ claim }: Thing & { claim: Claim<'meeting'> }) => claim.values.mode,
      date: ({ claim }: Thing & { claim: Claim<'meeting'> }) => claim.values.date?.edtf,
      attributedTo: ({ known, claim }: Thing & { claim: Claim }) =>
        party(known, claim.attributedTo ?? undefined),
      evidence: ({ known, claim }: Thing & { claim: Claim }) => passages(world, known, claim.passages),
    },
    Source: {
      meetings: ({ known, id }: Thing & { id: Id }, args) => {
        const told = (meeting: Id): boolean =>
          known.claims.some((claim) => claim.source === id && claim.fact === meeting);
        const meetings = meetingsOf(world, known, {}).filter((meeting) => told(meeting.id));
        return pageOf(facts('Meeting', known, meetings), args);
      },
    },
    Passage: {
      source: ({ known, passage }: Thing & { passage: Passage }) => source(world, known, passage.source),
      citation: ({ passage }: Thing & { passage: Passage }) => citation(world, passage),
    },
  };
}

function isHost({ role }: { role?: string | undefined }): boolean {
  return role === 'HOST' || role === 'CALLER';
}

function sortName({ known, fact: { leader } }: { known: Known; fact: { leader: Id } }): string {
  return nameKey(valuesOf(known.facts.get(leader) as Of<'leader'>).name);
}

function ids(all: readonly Id[]): { id: Id }[] {
  return all.map((id) => ({ id }));
}

function byId(things: Thing[]): Thing[] {
  const id = ({ fact }: Thing): Id => (fact as { id: Id }).id;
  return things.sort((a, b) => byText(id(a), id(b)));
}

/** Of a meeting that was held, only what says that somebody was there supports it, where anything does. */
function supportOf(meeting: Of<'meeting'>, leader: Id) {
  const attended = valuesOf(meeting).status === 'HELD' ? meeting.attendanceSupport.get(leader) : undefined;
  return attended ?? meeting.participantSupport.get(leader)!;
}
