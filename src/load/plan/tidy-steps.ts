import { findCountry } from '../../model/countries.ts';
import { placeId, topicId } from '../../model/ids.ts';
import { searchKey } from '../../model/search-key.ts';
import type { Claim, Fact, Id, Source } from '../../model/words.ts';
import type { FactChange } from './changes.ts';
import { current, keysOf } from './edge-rows.ts';
import type { Row, Step } from './step.ts';

/** The countries that facts and claims refer to, as rows with their ISO codes. */
export function countryRows(ids: Iterable<Id>): Row[] {
  const countries = [...new Set(ids)].filter(isCountry).sort();
  return countries.map((id) => {
    const country = findCountry(id);
    const { name = '', code = '', alpha3 = '' } = country ?? {};
    const searchKeys = [name, code, alpha3].map(searchKey);
    return { id, properties: { ...country, searchKeys, sortKey: `${name} ${id}` } };
  });
}

/** The countries, offices' owners, speakers … that one fact names in any of its spells. */
export function referredTo(fact: Fact): Id[] {
  return fact.spells.flatMap(({ values }) => {
    const { of, speaker, country, place } = values as {
      of?: Id;
      speaker?: Id;
      country?: Id;
      place?: { country: Id };
    };
    return [of, speaker, country, place?.country].filter((id) => id !== undefined);
  });
}

/**
 * What is derived from the facts that changed: who met whom, and what is shared and may be left over, such as a
 * country on whose word only an `earlier` claim of the source relied.
 */
export function derivedSteps(changes: readonly FactChange[], earlier: readonly Claim[]): Step[] {
  const facts = changes.flatMap(({ before, after }) => [before, after]).filter((fact) => fact !== null);
  const meetings = facts.filter((fact) => fact.kind === 'meeting');
  const spells = meetings.flatMap((meeting) => meeting.spells);
  const speakers = earlier.flatMap(({ attributedTo }) => attributedTo ?? []);
  return [
    { statement: 'met', rows: unique(meetings.flatMap(pairsOf)) },
    { statement: 'tidy-topics', rows: ids(spells.flatMap(({ values }) => values.topics.map(topicId))) },
    {
      statement: 'tidy-places',
      rows: ids(spells.flatMap(({ values }) => (values.place ? [placeId(values.place)] : []))),
    },
    {
      statement: 'tidy-countries',
      rows: ids([...facts.flatMap(referredTo), ...speakers].filter(isCountry)),
    },
    { statement: 'tidy-names', rows: [...new Set(facts.flatMap(keysOf))].sort().map((key) => ({ key })) },
  ];
}

/** Every pair of a meeting's current participants, smaller id first. */
function pairsOf(meeting: Extract<Fact, { kind: 'meeting' }>): Row[] {
  const leaders = current<'meeting'>(meeting)
    .participants.map(({ leader }) => leader)
    .sort();
  return leaders.flatMap((a, at) => leaders.slice(at + 1).map((b) => ({ a, b })));
}

function isCountry(id: Id): boolean {
  return id.startsWith('country/');
}

function ids(all: readonly Id[]): Row[] {
  return [...new Set(all)].sort().map((id) => ({ id }));
}

function unique(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

/** A source's node. */
export function sourceRow(source: Source): Row {
  return { id: source.id, properties: { ...source, sortKey: `${source.published} ${source.id}` } };
}
