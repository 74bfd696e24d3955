import { distance } from 'fastest-levenshtein';
import { topicId } from '../../../src/model/ids.ts';
import { nameKey } from '../../../src/model/names.ts';
import type { Id } from '../../../src/model/words.ts';
import { byText, meetingsOf } from './meetings.ts';
import { pageOf, type Args } from './pages.ts';
import { country, earlier, fact, facts, type FieldTable, type Thing } from './things.ts';
import { factsOf, valuesOf, type World } from './world.ts';

type Named = { id: Id; thing: Thing; names: readonly string[] };
type Hit = Thing & { match: string; score: number };

/** The things of which one name fits every word of a text, the best first. */
export function foundBy(world: World, countries: Iterable<Id>, { text, ...args }: Args): object {
  const hits = [...named(world, countries)].flatMap(({ id, thing, names }) => {
    const fits = names.map((name) => ({ id, thing, match: name, score: scoreOf(text!, name) }));
    const [best] = fits.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score);
    return best ?? [];
  });
  hits.sort((a, b) => b.score - a.score || byText(a.id, b.id));
  const rows = hits.map(({ thing, match, score }): Hit => ({ ...thing, match, score }));
  const page = pageOf(rows, args) as { nodes: Hit[] };
  return { ...page, edges: page.nodes.map((node) => ({ node, match: node.match, score: node.score })) };
}

/** The fields of topics. */
export function topicFields(world: World): FieldTable {
  return {
    Topic: {
      meetings: ({ known, id }: Thing & { id: Id }, args) => {
        const then = world.at(earlier(known.day, args.filter?.knownOn));
        const about = meetingsOf(world, then, args.filter ?? {}).filter((meeting) =>
          valuesOf(meeting).topics.some((topic) => topicId(topic) === id),
        );
        return pageOf(facts('Meeting', then, about), args);
      },
    },
  };
}

function* named(world: World, countries: Iterable<Id>): Iterable<Named> {
  const now = world.at(null);
  for (const of of [...factsOf(now, 'leader'), ...factsOf(now, 'organization')]) {
    const { name, aliases, shortNames } = valuesOf(of);
    const type = of.kind === 'leader' ? 'Leader' : 'Organization';
    yield { id: of.id, thing: fact(type, now, of.id)!, names: [name, ...aliases, ...shortNames] };
  }
  for (const of of factsOf(now, 'office'))
    yield { id: of.id, thing: fact('Office', now, of.id)!, names: [valuesOf(of).title] };
  for (const of of factsOf(now, 'meeting')) {
    const { title } = valuesOf(of);
    yield { id: of.id, thing: fact('Meeting', now, of.id)!, names: title === undefined ? [] : [title] };
  }
  for (const id of countries) {
    const thing = country(now, id);
    yield { id, thing, names: [thing['name'], thing['code'], thing['alpha3']] as string[] };
  }
  // A topic is there as long as any meeting was ever said to be about it.
  const spells = factsOf(now, 'meeting').flatMap((meeting) => meeting.spells);
  const topics = spells.flatMap(({ values }) => values.topics).toSorted(byText);
  for (const [id, [name]] of Map.groupBy(topics, topicId))
    yield { id, thing: { __typename: 'Topic', known: now, id, name }, names: [name!] };
}

/** How well a name fits a text; 0 where it does not. */
function scoreOf(text: string, name: string): number {
  const [sought, words] = [wordsOf(text), wordsOf(name)];
  const [whole, key] = [sought.join(' '), words.join(' ')];
  if (whole === key) return 1;
  const begun = (word: string): boolean => words.some((of) => of.startsWith(word));
  if (!sought.every((word) => begun(word) || words.some((of) => oneTypo(word, of)))) return 0;
  const tier = key.startsWith(whole) ? 2 : sought.every(begun) ? 1 : 0;
  return Math.round(((tier + Math.min(whole.length / key.length, 0.99)) / 4) * 1e4) / 1e4;
}

function wordsOf(text: string): string[] {
  return nameKey(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function oneTypo(sought: string, word: string): boolean {
  if (sought.length < 3) return false;
  const swapped = Array.from(
    sought,
    (letter, at) => sought.slice(0, at) + (sought[at + 1] ?? '') + letter + sought.slice(at + 2),
  );
  return distance(sought, word) <= 1 || swapped.includes(word);
}
