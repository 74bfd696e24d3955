import { nameKey } from './names.ts';
import type { Id, PlaceValue } from './words.ts';

/** The part of an id that a name gives: two spellings with one key give one slug. */
export function slug(name: string): string {
  return nameKey(name)
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** Whether a text is an id of a kind, such as `leader/some-words`. */
export function isId(kind: string, text: string): boolean {
  return text.startsWith(`${kind}/`) && /^[a-z0-9]+([-/][a-z0-9]+)*$/.test(text.slice(kind.length + 1));
}

/** A topic's id. */
export function topicId(name: string): Id {
  return `topic/${slug(name)}`;
}

/** The id of a place in its country; of the country as a whole where the place has no name. */
export function placeId({ name, country }: PlaceValue): Id {
  return `${country.replace(/^country/, 'place')}/${name === null ? '' : slug(name)}`;
}
