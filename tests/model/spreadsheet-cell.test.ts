import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOf, guardedCell } from '../../src/model/spreadsheet-cell.ts';

const cells = fc
  .tuple(fc.stringMatching(/^'{0,3}[=+\-@\t\r＝]?/), fc.string())
  .map(([start, rest]) => start + rest);

describe('a guarded cell', () => {
  it.each([
    ['=SUM(A1)', "'=SUM(A1)"],
    ['-0044-03-15', "'-0044-03-15"],
    ['@home', "'@home"],
    ["'=quoted", "''=quoted"],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ['2025-08-18?', '2025-08-18?'],
  ])('of %j is %j', (cell, guarded) => {
    expect(guardedCell(cell)).toBe(guarded);
  });

  it('never begins like a formula, and gives back what it was made of', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        expect(guardedCell(cell)).not.toMatch(/^[=+\-@\t\r＝]/);
        expect(cellOf(guardedCell(cell))).toBe(cell);
      }),
    );
  });
});
