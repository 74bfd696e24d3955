import { Problem } from '../../model/problem.ts';
import { searchKey } from '../../model/search-key.ts';

/** Most words of a text that is searched for. */
const mostWords = 10;

/** Letters of words in which a typo is forgiven: a shorter one fits too much, a longer one the index does not take. */
const forgiven = { least: 3, most: 50 } as const;

/** A text as the fragment of `search` takes it. */
type Sought = {
  key: string;
  /** The same in the language of the index, made of letters and digits alone. */
  query: string;
  words: readonly {
    /** How a word that begins with this one looks among others. */
    start: string;
    /** A pattern of spellings that hold this word with one typo; null where none is forgiven. */
    typo: string | null;
  }[];
};

/**
 * Reads a text to search for. Only its letters and digits count, so that nothing in it means anything to the index.
 * BAD_INPUT where there are none, LIMIT_EXCEEDED where the words are too many.
 */
export function readSought(text: string): Sought {
  const key = searchKey(text);
  if (key === '')
    throw new Problem(
      'BAD_INPUT',
      `Expected \`text\` to hold a letter or a digit; found ${JSON.stringify(text.slice(0, 80))}.`,
      { argument: 'text' },
    );
  const words = key.split(' ');
  if (words.length > mostWords)
    throw new Problem(
      'LIMIT_EXCEEDED',
      `Expected at most ${mostWords} words to search for; found ${words.length}. Leave some out.`,
      { limit: 'searchWords', value: words.length, maximum: mostWords },
    );
  const different = [...new Set(words)];
  return { key, query: different.map(clause).join(' AND '), words: different.map(comparison) };
}

/** A word as it is, as the beginning of one, or with a typo: in this order the index proposes. */
function clause(word: string): string {
  return `(${word}^8 OR ${word}*^4${forgives(word) ? ` OR ${word}~1` : ''})`;
}

function comparison(word: string): Sought['words'][number] {
  return { start: ` ${word}`, typo: forgives(word) ? `(?:.* )?(?:${typos(word).join('|')})(?: .*)?` : null };
}

function forgives(word: string): boolean {
  const { length } = Array.from(word);
  return length >= forgiven.least && length <= forgiven.most;
}

/** A word with a letter changed or left out, with one too many, and with two letters exchanged. */
function typos(word: string): string[] {
  const letters = Array.from(word);
  return [...letters, ''].flatMap((letter, at) => {
    const [before, after] = [letters.slice(0, at).join(''), letters.slice(at + 1).join('')];
    const next = letters[at + 1];
    return [
      ...(letter === '' ? [] : [`${before}[^ ]?${after}`]),
      `${before}[^ ]${letter}${after}`,
      ...(next === undefined ? [] : [`${before}${next}${letter}${letters.slice(at + 2).join('')}`]),
    ];
  });
}
