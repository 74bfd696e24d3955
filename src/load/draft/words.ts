import { nameKey } from '../../model/names.ts';

/**
 * A word as names are compared: its key, how it is written, and whether only spaces or dashes part it from the word
 * before, so that both may belong to one name.
 */
export type Word = { key: string; written: string; joined: boolean };

/** The words of a text; a possessive is the word it is made of. Spelled as in a name's key: `J. D.` is `j d`. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(/[\p{L}\p{M}\p{N}.'’ʼ`´]+/gu)) {
    const written = found.replace(/['’](?:s|S)?[.]*$/u, '');
    const key = nameKey(written);
    if (key === '') continue;
    words.push({ key, written, joined: end > 0 && /^[\s\p{Pd}_]*$/u.test(text.slice(end, index)) });
    end = index + found.length;
  }
  return words;
}
