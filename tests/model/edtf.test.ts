import { describe, expect, it } from 'vitest';
import { isVaguer, readEdtf } from '../../src/model/edtf.ts';

describe('readEdtf', () => {
  it.each([
    ['2025-08-18', '2025-08-18', '2025-08-18', true],
    ['2025-08-18?', '2025-08-18', '2025-08-18', false],
    ['2025-08', '2025-08-01', '2025-08-31', true],
    ['2024-02', '2024-02-01', '2024-02-29', true],
    ['2025-08-XX', '2025-08-01', '2025-08-31', true],
    ['[2025-08-18..2025-08-21]', '2025-08-18', '2025-08-21', true],
    ['[2025-08-18,2025-08-20]', '2025-08-18', '2025-08-20', true],
    ['2025-08-18/2025-08-20', '2025-08-18', '2025-08-20', true],
    ['[..2025-08-21]', null, '2025-08-21', true],
    ['../2025-08-21', null, '2025-08-21', true],
    ['2025-08-21/..', '2025-08-21', null, true],
    ['1866', '1866-01-01', '1866-12-31', true],
  ])('reads %s as %s to %s, certain: %s', (text, earliest, latest, certain) => {
    expect(readEdtf(text)).toEqual({ earliest, latest, certain });
  });

  it.each(['2025-02-30', '2025-13-01', 'Monday', '', '2025-22', 'Y20250'])(
    'refuses %j and says what a date looks like',
    (text) => {
      expect(() => readEdtf(text)).toThrow(/Expected a date in EDTF .*; found/);
    },
  );
});

describe('isVaguer', () => {
  it.each([
    ['2025-08', '2025-08-18', true],
    ['2025-08', '2025-08-18?', true],
    ['2025-08-18?', '2025-08-18', true],
    ['[2025-08-18..2025-08-21]', '2025-08-20', true],
    ['../2025-08-21', '2025-08-20', true],
    ['2025-08-18', '2025-08', false],
    ['2025-08-18', '2025-08-18', false],
    ['2025-08-18', '2025-08-19', false],
    ['2025-08-18/2025-08-20', '2025-08-19/2025-08-21', false],
  ])('says of %s beside %s: %s', (a, b, expected) => {
    expect(isVaguer(a, b)).toBe(expected);
  });
});
