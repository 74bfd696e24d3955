const place = /\{([^{}]+)\}/g;

/** A text with places for cells, such as `{first} {last}`, ready to be filled. */
export type Template = (cellOf: (column: string) => string | undefined) => string;

/** Reads a template once, for it is filled for every row of a table. A cell that is not there is empty. */
export function template(written: string): Template {
  // Texts and the columns between them, in turns.
  const parts = written.split(place);
  const [before, column, after] = parts;
  if (parts.length === 1) return () => before!.trim();
  if (parts.length === 3 && before === '' && after === '') return (cellOf) => cellOf(column!)?.trim() ?? '';
  return (cellOf) =>
    parts
      .map((part, at) => (at % 2 === 0 ? part : (cellOf(part) ?? '')))
      .join('')
      .trim();
}

/** The columns that a template has places for. */
export function columnsOf(written: string): string[] {
  return [...written.matchAll(place)].map(([, column]) => column!);
}
