import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/load/draft/find-dates.ts';

describe('dates in a sentence of an article of Thursday 21 August 2025', () => {
  it.each([
    ['They met on Monday.', [{ words: 'on Monday', edtf: '2025-08-18' }]],
    ['It was settled yesterday.', [{ words: 'yesterday', edtf: '2025-08-20' }]],
    ['It was settled last week.', [{ words: 'last week', edtf: '[2025-08-11..2025-08-17]' }]],
    ['They meet next month.', [{ words: 'next month', edtf: '2025-09' }]],
    ['They met last year.', [{ words: 'last year', edtf: '2024' }]],
    ['Talks from 18 to 21 August.', [{ words: '18 to 21 August', edtf: '[2025-08-18..2025-08-21]' }]],
    ['The call began at 5 pm.', []],
    ['They may march on, he said now.', []],
    ['They talked for three days.', []],
  ])('%s', (sentence, expected) => {
    expect(findDates(sentence, '2025-08-21')).toEqual(expected);
  });
});

describe('dates in a sentence of an article of an unknown day', () => {
  it.each([
    ['They met on 18 August 2025.', [{ words: 'on 18 August 2025', edtf: '2025-08-18' }]],
    ['They met in August 2025.', [{ words: 'August 2025', edtf: '2025-08' }]],
    [
      'They met from 18 to 21 August 2025.',
      [{ words: '18 to 21 August 2025', edtf: '[2025-08-18..2025-08-21]' }],
    ],
    ['They met on Monday, in August, and last year.', []],
  ])('%s', (sentence, expected) => {
    expect(findDates(sentence, null)).toEqual(expected);
  });
});
