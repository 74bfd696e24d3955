import { describe, expect, it } from 'vitest';
import { dateInWords, spanInWords, tenureInWords } from '../../src/explorer/view/dates.ts';
import { Footnotes, placeInWords } from '../../src/explorer/view/footnotes.ts';
import { plainView, type View } from '../../src/explorer/view/view.ts';
import {
  counted,
  countedInWords,
  either,
  kindInWords,
  narrowedInWords,
} from '../../src/explorer/view/words.ts';

describe('a date in words', () => {
  it.each([
    [null, 'No date on record'],
    ['2025-08-18', '18 August 2025'],
    ['2025-08-18?', '18 August 2025 (uncertain)'],
    ['2025-08~', 'August 2025 (approximately)'],
    ['2025%', '2025 (uncertain, approximately)'],
    ['2025-08-18/2025-08-20', '18–20 August 2025'],
    ['[2025-08-18..2025-08-21]', 'one day of 18–21 August 2025'],
    ['[..2025-08-21]', 'a day until 21 August 2025'],
    ['2025-08-18/..', 'since 18 August 2025'],
    ['2025-08/2025-10', 'August 2025 to October 2025'],
    ['2025-08-18?/2025-08-20', '18 August 2025 (uncertain) to 20 August 2025'],
    ['[2025-08-18,2025-08-20]', '[2025-08-18,2025-08-20]'],
    ['2025-21', '2025-21'],
  ])('%s: %s', (edtf, words) => {
    expect(
      dateInWords(edtf)
        .replace(/\u2009/g, '')
        .replace(/ – /g, '–'),
    ).toBe(words);
  });

  it('says of a span what is unknown of it', () => {
    expect(spanInWords(null, null)).toBe('no date on record');
    expect(spanInWords('2025-08-18', null)).toBe('18 August 2025 – unknown');
    expect(spanInWords('2025-08-18', '2025-08-18')).toBe('18 August 2025');
  });

  it('never says that an office is held today', () => {
    const unknown = { from: null, to: null, attestedFrom: null, attestedTo: null };
    expect(tenureInWords({ ...unknown, from: '2017' })).toBe(', 2017 – end unknown');
    expect(tenureInWords({ ...unknown, attestedFrom: '2025-08-21', attestedTo: '2025-08-21' })).toBe(
      ' (as of 21 August 2025)',
    );
    expect(tenureInWords(unknown)).toBe('');
  });
});

describe('what counts, in words', () => {
  it.each<[Partial<View>, string]>([
    [{}, 'held in person'],
    [{ mode: ['IN_PERSON', 'PHONE'] }, 'held, in person or by phone'],
    [{ status: ['HELD', 'PLANNED', 'PROPOSED'], mode: ['VIDEO'] }, 'held, planned or proposed, by video'],
    [{ status: ['HELD', 'PLANNED', 'PROPOSED', 'CALLED_OFF'] }, 'of any status, in person'],
  ])('%o: %s', (change, words) => {
    expect(countedInWords({ ...plainView, ...change })).toBe(words);
  });

  it('says what narrows a view down', () => {
    const view = {
      ...plainView,
      from: '2025-01-01',
      represents: 'France',
      topic: 'Grain',
      knownOn: '2025-09-01',
    };
    expect(narrowedInWords(view)).toEqual([
      'since 1 January 2025',
      'with someone for France',
      'about “Grain”',
      'as known on 1 September 2025',
    ]);
  });

  it('tells every kind of meeting apart', () => {
    expect(kindInWords('CALLED_OFF', 'VIDEO')).toBe('Called off, by video');
    expect(kindInWords(null, 'UNKNOWN')).toBe('No source says whether held, no source says how');
  });

  it('counts and lists as English does', () => {
    expect([counted(1, 'meeting'), counted(1204, 'meeting')]).toEqual(['1 meeting', '1,204 meetings']);
    expect([either([]), either(['a']), either(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b or c']);
  });
});

describe('passages', () => {
  it('are numbered as facts refer to them, each once', () => {
    const notes = new Footnotes<{ id: string }>();
    expect(notes.refer([{ id: 'b' }, { id: 'a' }])).toEqual([1, 2]);
    expect(notes.refer([{ id: 'c' }, { id: 'b' }])).toEqual([1, 3]);
    expect(notes.passages.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });

  it('are in a text by characters, and in a table by row', () => {
    expect(placeInWords({ start: 1095, end: 1263, locator: null })).toBe('characters 1,095 to 1,263');
    expect(placeInWords({ start: null, end: null, locator: 'row 12' })).toBe('row 12');
  });
});
