/** What a spreadsheet takes for the start of a formula, whatever apostrophes stand before it already. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/;

/**
 * A cell that no spreadsheet runs as a formula: an apostrophe is put before one that begins like it. One that already
 * begins with apostrophes and such a character gets another, so that `cellOf` gives back what was there.
 */
export function guardedCell(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** The cell that `guardedCell` was given; any other text as it is. */
export function cellOf(guarded: string): string {
  return guarded.startsWith("'") && formula.test(guarded) ? guarded.slice(1) : guarded;
}
