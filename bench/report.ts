import type { Contestant } from './contestants/start.ts';
import { clientCounts, type Figures } from './measure/compare.ts';
import { quantile } from './measure/quantile.ts';
import type { Shape } from './shapes/shape.ts';

/** A figure beside what it is held to. */
export type Held = { what: string; measured: number; limit: number; sense: 'at most' | 'at least' };

/** The figures of one shape. */
export type Measured = { shape: Shape; figures: ReadonlyMap<Contestant['name'], Figures> };

/** Whether a figure is what it is held to be. */
export function holds({ measured, limit, sense }: Held): boolean {
  return sense === 'at most' ? measured <= limit : measured >= limit;
}

/** Processor milliseconds of one request, service and database together. */
export function cpuOf({ figures }: Measured, name: Contestant['name']): number {
  const { service, database } = figures.get(name)!;
  return service + database;
}

/** The ratios that one shape is held to. */
export function ratiosOf(measured: Measured): Held[] {
  const { name, atMost, atLeast } = measured.shape;
  const parley = cpuOf(measured, 'Parley');
  return [
    {
      what: `${name}: processor time against the raw driver`,
      measured: parley / cpuOf(measured, 'raw driver'),
      limit: atMost,
      sense: 'at most',
    },
    ...(atLeast === null
      ? []
      : [
          {
            what: `${name}: @neo4j/graphql against Parley`,
            measured: cpuOf(measured, '@neo4j/graphql') / parley,
            limit: atLeast,
            sense: 'at least' as const,
          },
        ]),
  ];
}

/** Prints processor time and answer times of every shape and contestant, in milliseconds. */
export function printFigures(all: readonly Measured[]): void {
  const rows = all.flatMap((measured) =>
    [...measured.figures].map(([name, { service, database, times }]) => ({
      shape: measured.shape.name,
      name,
      service: rounded(service),
      database: rounded(database),
      both: rounded(service + database),
      ...Object.fromEntries(
        clientCounts.map((clients) => {
          const of = times.get(clients) ?? [];
          return [
            `p50/p95, ${clients} at once`,
            `${rounded(quantile(of, 0.5))} / ${rounded(quantile(of, 0.95))}`,
          ];
        }),
      ),
    })),
  );
  console.log('\nProcessor milliseconds a request, and milliseconds until it was answered');
  printTable(rows);
}

/** Prints what is held and whether it does; returns whether all of it does. The last line sums up. */
export function printHeld(all: readonly Held[]): boolean {
  console.log('\nWhat is held');
  printTable(
    all.map((held) => ({
      what: held.what,
      measured: rounded(held.measured),
      limit: `${held.sense} ${held.limit}`,
      holds: holds(held) ? 'yes' : 'NO',
    })),
  );
  const short = all.filter((held) => !holds(held));
  console.log(
    `\n${all.length - short.length} of ${all.length} figures hold${short.length === 0 ? '' : `; short: ${short.map(({ what, measured }) => `${what} ${rounded(measured)}`).join('; ')}`}`,
  );
  return short.length === 0;
}

function rounded(value: number): string {
  return value.toFixed(value < 10 ? 2 : 1);
}

/** As a table of Markdown, which documents can take as it is. */
export function printTable(rows: readonly Readonly<Record<string, string>>[]): void {
  const columns = Object.keys(rows[0] ?? {});
  const width = (column: string): number =>
    Math.max(column.length, ...rows.map((row) => row[column]!.length));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(width(columns[at]!))).join(' | ')} |`;
  console.log(line(columns));
  console.log(line(columns.map((column) => '-'.repeat(width(column)))));
  for (const row of rows) console.log(line(columns.map((column) => row[column]!)));
}
