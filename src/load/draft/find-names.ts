import type { Id } from '../../model/words.ts';
import type { KnownNames } from './known-names.ts';
import { wordsOf, type Word } from './words.ts';

/** A known name in a sentence: as written there, and whom it may mean, in order of ids. */
export type Mention = { words: string; ids: readonly Id[] };

/**
 * The known names in a sentence from left to right, at word borders, the longest first: what is part of a longer name is
 * not found by itself. Case and accents do not matter, except that a name is not found in words all of small letters,
 * nor a country of up to three letters that are not all capitals: "us" is none.
 */
export function findNames(sentence: string, known: KnownNames): Mention[] {
  const words = wordsOf(sentence);
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length;) {
    const length = longestAt(words, at, known);
    if (length === 0) at++;
    else {
      const found = words.slice(at, at + length);
      const ids = [...known.idsByName.get(keyOf(found))!].sort();
      mentions.push({ words: found.map(({ written }) => written).join(' '), ids });
      at += length;
    }
  }
  return mentions;
}

/** How many words from here on are a name; 0 where none are. */
function longestAt(words: readonly Word[], at: number, { idsByName, longest }: KnownNames): number {
  let most = 1;
  while (most < longest && words[at + most]?.joined) most++;
  for (let length = most; length > 0; length--) {
    const some = words.slice(at, at + length);
    const ids = idsByName.get(keyOf(some));
    if (ids && isWrittenAsName(some, ids)) return length;
  }
  return 0;
}

function keyOf(words: readonly Word[]): string {
  return words.map(({ key }) => key).join(' ');
}

function isWrittenAsName(words: readonly Word[], ids: ReadonlySet<Id>): boolean {
  const written = words.map((word) => word.written).join('');
  const initials =
    written.replaceAll('.', '').length <= 3 && [...ids].every((id) => id.startsWith('country/'));
  return initials ? !/\p{Ll}/u.test(written) : /[^\P{L}\p{Ll}]/u.test(written);
}

/**
 * The offices of leaders whom a sentence names that stand in it by their rank alone: of a known President of Finland,
 * `President` is enough, since texts seldom write the whole title beside the name.
 */
export function findRanks(
  sentence: string,
  leaders: readonly Id[],
  { officesOf, offices }: KnownNames,
): { leader: Id; office: Id }[] {
  const text = ` ${keyOf(wordsOf(sentence))} `;
  return leaders.flatMap((leader) =>
    [...(officesOf.get(leader) ?? [])]
      .filter((office) => text.includes(` ${keyOf(wordsOf(rankOf(offices.get(office)!.title)))} `))
      .map((office) => ({ leader, office })),
  );
}

function rankOf(title: string): string {
  return title.split(/ of (?:the )?/)[0]!;
}
