import type { Id } from '../../../src/model/words.ts';
import { countedMeetings } from './contacts.ts';
import { byText, idOf, spanOf } from './meetings.ts';
import { pageOf, type Args } from './pages.ts';
import { fact, facts, type FieldTable, type Thing } from './things.ts';
import { factsOf, valuesOf, type Known, type Of, type World } from './world.ts';

type Meeting = Of<'meeting'>;
type Link = Thing & { source: Id; target: Id; meetings: readonly Meeting[] };
type Node = Thing & { leader: Id; links: readonly Link[] };

/** The leaders around some, or all whose meetings count, and every link among those that are kept. */
export function networkOf(world: World, known: Known, args: Args): Thing {
  const counted = countedMeetings(world, known, args);
  const all = factsOf(known, 'leader').map(({ id }) => id);
  const of = (leader: Id, others: readonly Id[] = []): Meeting[] =>
    counted.filter((meeting) => [leader, ...others].every((one) => isIn(meeting, one)));
  const strength = (leader: Id, others: readonly Id[]): number =>
    others.filter((other) => other !== leader).reduce((sum, other) => sum + of(leader, [other]).length, 0);
  const byStrength = (leaders: readonly Id[], others: readonly Id[]): Id[] =>
    leaders.toSorted((a, b) => strength(b, others) - strength(a, others) || byText(a, b));

  const named = args.around?.map((name) => idOf(world, 'leader', name)!);
  const found = named
    ? all.filter((leader) => named.includes(leader)).sort(byText)
    : all
        .filter((leader) => of(leader).length > 0)
        .sort((a, b) => of(b).length - of(a).length || byText(a, b));
  let step: readonly Id[] = found;
  for (let steps = named ? (args.depth ?? 1) : 0; steps > 0; steps -= 1) {
    const others = all.filter((leader) => !found.includes(leader));
    step = byStrength(
      others.filter((leader) => strength(leader, step) > 0),
      step,
    );
    found.push(...step);
  }
  const kept = found.slice(0, args.first ?? 100);
  const links = linksAmong(kept, known, of);
  return {
    __typename: 'Network',
    known,
    truncated: kept.length < found.length,
    links,
    nodes: kept.map((leader): Node => {
      const own = links.filter(({ source, target }) => source === leader || target === leader);
      return { __typename: 'NetworkNode', known, leader, links: own };
    }),
  };
}

function isIn(meeting: Meeting, leader: Id): boolean {
  return valuesOf(meeting).participants.some((who) => who.leader === leader);
}

function linksAmong(
  kept: readonly Id[],
  known: Known,
  of: (a: Id, others: readonly Id[]) => Meeting[],
): Link[] {
  const byId = kept.toSorted(byText);
  const pairs = kept.flatMap((source) =>
    byId.filter((target) => source < target).map((target) => ({ source, target })),
  );
  return pairs
    .map(({ source, target }): Link => {
      return { __typename: 'NetworkLink', known, source, target, meetings: of(source, [target]) };
    })
    .filter(({ meetings }) => meetings.length > 0)
    .sort((a, b) => b.meetings.length - a.meetings.length);
}

/** The fields of networks. What is not here is a plain value. */
export const networkFields: FieldTable = {
  NetworkNode: {
    leader: ({ known, leader }: Node) => fact('Leader', known, leader),
    degree: ({ links }: Node) => links.length,
  },
  NetworkLink: {
    source: ({ known, source }: Link) => fact('Leader', known, source),
    target: ({ known, target }: Link) => fact('Leader', known, target),
    meetings: ({ meetings }: Link) => meetings.length,
    encounters: ({ known, meetings }: Link, args) => pageOf(facts('Meeting', known, meetings), args),
    firstMet: ({ meetings }: Link) => meetings.map((met) => spanOf(met).earliest).sort(byText)[0],
    lastMet: ({ meetings }: Link) =>
      meetings
        .flatMap((met) => spanOf(met).latest ?? [])
        .toSorted(byText)
        .at(-1),
  },
};
