import { basename, extname } from 'node:path';
import { isDay, type Day } from '../../model/day.ts';
import { slug } from '../../model/ids.ts';
import { Problem } from '../../model/problem.ts';
import type { Id } from '../../model/words.ts';
import { idOf } from '../dossier/fields.ts';

/** What a file's name says of the article in it; `published` is null where the name does not begin with a day. */
export type NamedSource = { id: Id; title: string; published: Day | null };

/** Reads an article's file name, such as `2031-03-05-harbour-talks.txt`; BAD_INPUT where it gives no id. */
export function sourceOf(file: string): NamedSource {
  const name = slug(basename(file, extname(file)));
  const id = `source/${name}`;
  if (!idOf('source').safeParse(id).success)
    throw new Problem(
      'BAD_INPUT',
      `Expected the article's file to have a name of letters a to z and digits, such as 2031-03-05-harbour-talks.txt, of which the source gets its id; found ${JSON.stringify(basename(file)).slice(0, 80)}. Rename it.`,
      { file },
    );
  const begin = name.slice(0, 10);
  const published = isDay(begin) ? begin : null;
  const words = (published ? name.slice(11) : name).replaceAll('-', ' ');
  const title = words === '' ? `Article of ${begin}` : words.charAt(0).toUpperCase() + words.slice(1);
  return { id, title, published };
}
