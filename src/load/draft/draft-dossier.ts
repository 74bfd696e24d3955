import type { Day } from '../../model/day.ts';
import { Problem } from '../../model/problem.ts';
import { fingerprint, type Article } from '../dossier/article.ts';
import type { DossierInput } from '../dossier/schema.ts';
import { findDates } from './find-dates.ts';
import { countriesOf, entriesOf } from './entries.ts';
import { findNames, findRanks } from './find-names.ts';
import type { KnownNames } from './known-names.ts';
import { Noticed } from './noticed.ts';
import { sentencesOf } from './sentences.ts';
import type { NamedSource } from './source-of.ts';

/** Stands where a day has to be filled in; the form of a dossier refuses it. */
export const unknownDay = 'YYYY-MM-DD';

/** Nobody works through more. */
const mostSentences = 5000;

/** A dossier to be worked through, and for each of its passages the line of the article on which it begins. */
export type Draft = { dossier: DossierInput; lines: ReadonlyMap<string, number> };

/**
 * A dossier of an article's sentences and of the known names in them. Every entry is unconfirmed; dates and countries
 * are suggestions; where the day of publication is unknown, only the dates that name their year. BAD_INPUT where there are
 * more sentences than an article has. None of the article's sentences is in it.
 */
export function draftDossier(
  article: Article,
  source: NamedSource,
  published: Day | null,
  known: KnownNames,
): Draft {
  const sentences = sentencesOf(article.points.join('')).map((sentence, at) => ({
    ...sentence,
    key: `s${at + 1}`,
  }));
  if (sentences.length > mostSentences)
    throw new Problem(
      'BAD_INPUT',
      `Expected an article of at most ${mostSentences} sentences; found ${sentences.length}. Take out what is no part of it.`,
    );
  const noticed = new Noticed();
  for (const { key, text } of sentences) {
    const mentions = findNames(text, known);
    const certain = [...new Set(mentions.flatMap(({ ids }) => (ids.length === 1 ? ids : [])))];
    for (const id of certain) noticed.add(noticed.found, id, key);
    for (const { leader, office } of findRanks(text, certain, known)) {
      noticed.add(noticed.found, office, key);
      noticed.add(noticed.holds, `${leader} ${office}`, key);
    }
    for (const { words, ids } of mentions)
      if (ids.length > 1)
        noticed.note(noticed.ambiguous, ids.join(' '), key, { words, candidates: [...ids] });
    for (const mention of findDates(text, published))
      noticed.note(noticed.dates, `${mention.words} ${mention.edtf}`, key, {
        ...mention,
        ...(published !== null && { against: published }),
      });
  }
  const lines = new Map(sentences.map(({ key, line }) => [key, line]));
  const dossier: DossierInput = {
    dossier: 1,
    source: {
      id: source.id,
      title: source.title,
      published: published ?? unknownDay,
      sha256: article.sha256,
    },
    passages: Object.fromEntries(
      sentences.map(({ key, start, end, text }) => [key, { start, end, sha256: fingerprint(text) }]),
    ),
    ...entriesOf(noticed, known),
    meetings: [],
    statements: [],
    suggestions: {
      dates: [...noticed.dates.values()],
      countries: countriesOf(noticed.found),
      ambiguous: [...noticed.ambiguous.values()],
    },
  };
  return { dossier, lines };
}
