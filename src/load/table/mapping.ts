import { parseDocument } from 'yaml';
import { z } from 'zod';
import { isDay } from '../../model/day.ts';
import { isId } from '../../model/ids.ts';
import { Problem } from '../../model/problem.ts';
import { columnsOf, template } from './template.ts';
import { tidyColumns, type Cells, type TidyCells, type TidyColumn } from './tidy-columns.ts';

const text = z.string().trim().min(1).max(1000);
const idOf = (kind: string) =>
  z.string().refine((value) => isId(kind, value), `expected an id such as ${kind}/some-words`);
/** Text in which `{column}` stands for the cell of that column. */
const templateText = z.string().max(1000);
const columns = z.partialRecord(z.enum(tidyColumns), templateText);

const mappingSchema = z.strictObject({
  mapping: z.literal(1),
  table: z
    .strictObject({
      id: idOf('table').optional(),
      published: z.string().refine(isDay, 'expected a day that exists, as YYYY-MM-DD').optional(),
    })
    .default({}),
  /** What cells of the column `source` mean. */
  sources: z
    .array(
      z.strictObject({
        id: idOf('source'),
        title: text,
        publisher: text.nullable().default(null),
        url: z
          .url({ protocol: /^https?$/ })
          .nullable()
          .default(null),
      }),
    )
    .default([]),
  /** Known people: a cell that is one of their names, or their id, is they. */
  leaders: z
    .array(
      z.strictObject({
        id: idOf('leader'),
        name: text,
        aliases: z.array(text).default([]),
        /** Spellings of this table that mean this leader and are no names, such as slips of the pen. */
        cells: z.array(text).default([]),
      }),
    )
    .default([]),
  /** Names of several words that do not tell who it is, as names of one word do not. */
  partial: z.array(text).default([]),
  /** What people who are known by such a name alone are told apart by; nothing of it is stated of them. */
  unresolved: z
    .strictObject({
      country: templateText.default('{represents}'),
      office: templateText.default('{office}'),
      /** The years within which one name in one office of one country is taken to be one person. */
      years: z.int().min(1).max(100).default(12),
    })
    .prefault({}),
  organizations: z
    .array(z.strictObject({ id: idOf('organization'), name: text, aliases: z.array(text).default([]) }))
    .default([]),
  /** Known offices, by title and whose they are. */
  offices: z.array(z.strictObject({ id: idOf('office'), title: text, of: text })).default([]),
  /** Columns made of the table's own, in order. */
  derive: z
    .record(
      z.string(),
      z.strictObject({
        from: templateText,
        values: z.record(z.string(), templateText).default({}),
        /** A value with this in it names several things, of which we do not know which: it becomes empty. */
        several: z.string().min(1).optional(),
        /** What a value without an entry becomes; `keep` keeps it. */
        else: templateText.default('keep'),
      }),
    )
    .default({}),
  columns: columns.default({}),
  /** One participation an entry, for each row of the table. */
  rows: z.array(columns).min(1).optional(),
});

/** How a table is to be read. */
export type Mapping = z.infer<typeof mappingSchema>;

/** The tidy form itself: every column is its own. */
export const tidyMapping: Mapping = mappingSchema.parse({
  mapping: 1,
  columns: Object.fromEntries(tidyColumns.map((column) => [column, `{${column}}`])),
});

/** Reads a mapping file; BAD_INPUT names everything that is wrong with it. */
export function readMapping(file: string, bytes: Uint8Array): Mapping {
  const document = parseDocument(new TextDecoder().decode(bytes), { uniqueKeys: true });
  const [broken] = document.errors;
  if (broken) throw new Problem('BAD_INPUT', `Expected YAML in ${file}; found ${broken.message}.`);
  const parsed = mappingSchema.safeParse(document.toJS({ maxAliasCount: 100 }));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${file} ${path.join('.')}: ${message}`);
  throw new Problem('BAD_INPUT', faults.join('\n'));
}

/** What a record of a table says: tidy rows, each with what an unresolved leader is told apart by. */
export type Translated = TidyCells & { keptApartBy: { country: string; office: string } };

/** Makes tidy rows of a table's record. */
export function translator(mapping: Mapping): (cells: Cells) => Translated[] {
  const { columns: all, rows = [{}], unresolved } = mapping;
  const forms = rows.map((row) =>
    Object.entries<string>({ ...all, ...row }).map(
      ([column, written]) => [column as TidyColumn, template(written)] as const,
    ),
  );
  const [country, office] = [template(unresolved.country), template(unresolved.office)];
  const derive = deriver(mapping);
  return (cells) => {
    const known = derive(cells);
    return forms.map((form) => {
      const tidy: Partial<Record<string, string>> = {};
      for (const [column, fill] of form) tidy[column] = fill((name) => known[name]);
      const either = (name: string): string | undefined => tidy[name] ?? known[name];
      return { ...tidy, keptApartBy: { country: country(either), office: office(either) } };
    });
  };
}

/** Adds to a record's cells the columns that are made of them. */
function deriver(mapping: Mapping): (cells: Cells) => Cells {
  const derived = Object.entries(mapping.derive).map(
    ([column, { from, values, several, else: otherwise }]) => ({
      column,
      from: template(from),
      values: new Map(Object.entries(values).map(([value, written]) => [value, template(written)])),
      several,
      otherwise: otherwise === 'keep' ? null : template(otherwise),
    }),
  );
  if (derived.length === 0) return (cells) => cells;
  return (cells) => {
    const known: Record<string, string> = { ...cells };
    const cellOf = (name: string): string | undefined => known[name];
    for (const { column, from, values, several, otherwise } of derived) {
      const found = from(cellOf);
      const fill = values.get(found);
      if (fill) known[column] = fill(cellOf);
      else if (several !== undefined && found.includes(several)) known[column] = '';
      else known[column] = otherwise ? otherwise(cellOf) : found;
    }
    return known;
  };
}

/** The columns that templates name and neither the table nor the mapping has. */
export function missingColumns(mapping: Mapping, present: readonly string[]): string[] {
  const { derive, columns: all, rows = [], unresolved } = mapping;
  const templates = [
    ...Object.values(derive).flatMap(({ from, values, else: otherwise }) => [
      from,
      otherwise,
      ...Object.values(values),
    ]),
    ...[all, ...rows].flatMap((form) => Object.values<string>(form)),
    unresolved.country,
    unresolved.office,
  ];
  const named = templates.flatMap(columnsOf);
  const known = new Set<string>([...present, ...Object.keys(derive), ...tidyColumns]);
  return [...new Set(named)].filter((column) => !known.has(column));
}
