import { z } from 'zod';
import { day, edtf, evidence, text } from './fields.ts';

const words = text.describe('The words as the article has them.');

const date = z.strictObject({
  words,
  edtf,
  against: day.optional().describe('The day the words were resolved against, where it was known.'),
  evidence,
});

const country = z.strictObject({ country: text.describe('The country, by its English name.'), evidence });

const ambiguous = z.strictObject({
  words,
  candidates: z.array(text).min(2).describe('Ids of those it may mean.'),
  evidence,
});

/** What `parley new` noticed and cannot put into an entry. It is for the curator alone and never loads. */
export const suggestions = z
  .strictObject({
    dates: z
      .array(date)
      .default([])
      .describe('Dates in the article, as a program understood them: check each.'),
    countries: z.array(country).default([]).describe('Countries that the article names.'),
    ambiguous: z.array(ambiguous).default([]).describe('Names that may mean several; none was proposed.'),
  })
  .describe('Hints by `parley new`, for you alone: they never load. Delete them when done.');
