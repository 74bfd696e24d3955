import { findCountry } from '../../model/countries.ts';
import { placeId, topicId } from '../../model/ids.ts';
import { searchKey } from '../../model/search-key.ts';
import type { Fact, Id, Source } from '../../model/words.ts';
import type { Row } from './step.ts';

/** A source's node. */
export function sourceRow(source: Source): Row {
  return { id: source.id, properties: { ...source, sortKey: `${source.published} ${source.id}` } };
}

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

/** The places where meetings are or were to be, each with the spelling that sorts first; null where none is given. */
export function placeRows(facts: readonly Fact[]): Row[] {
  const places = new Map<Id, { id: Id; country: Id; name: string | null }>();
  for (const { place } of facts.flatMap(meetingValues)) {
    if (!place) continue;
    const id = placeId(place);
    const known = places.get(id);
    if (!known) places.set(id, { id, ...place });
    else if (known.name === null || (place.name !== null && place.name < known.name)) known.name = place.name;
  }
  return [...places.values()];
}

/** The topics of meetings, each with the spelling that sorts first. */
export function topicRows(facts: readonly Fact[]): Row[] {
  const topics = new Map<Id, { id: Id; name: string }>();
  for (const name of facts.flatMap(meetingValues).flatMap(({ topics: of }) => of)) {
    const id = topicId(name);
    const known = topics.get(id);
    if (!known) topics.set(id, { id, name });
    else if (name < known.name) known.name = name;
  }
  return [...topics.values()];
}

/** What is or was said of a meeting. */
export function meetingValues(fact: Fact): Extract<Fact, { kind: 'meeting' }>['spells'][number]['values'][] {
  return fact.kind === 'meeting' ? fact.spells.map(({ values }) => values) : [];
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

/** Whether an id is that of a country. */
export function isCountry(id: Id): boolean {
  return id.startsWith('country/');
}
