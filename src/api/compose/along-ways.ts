import type { Page } from '../pages/page.ts';
import { subquery } from './composition.ts';
import type { RowSource } from './connection.ts';
import { narrow } from './narrow.ts';
import { isDescending, ordering, propertyOf } from './page-cypher.ts';
import type { Predicate, Scope, Start, Stretch, Values, Ways } from './scope.ts';

/** Rows of a label, and the page of them that is wanted: in its order, between its cursors, so many. */
type Wanted = { label: string; page: Page; between: Predicate | null; limit: string };

/** Clauses that find a page's rows along the ways to them: each is gone only until, with those before, it is filled. */
export function pageAlong(
  { start, along, runs }: Ways,
  source: RowSource,
  scope: Scope,
  { label, page, between, limit }: Wanted,
  values: Values,
): string[] {
  const { row } = source;
  const clauses: string[] = [];
  const found: string[] = [];
  const cut = (by = ordering(page, propertyOf(row))): string => `ORDER BY ${by} LIMIT ${limit}`;
  const add = (...inner: readonly string[]): void => {
    const column = values.column();
    clauses.push(subquery(seen(), ...inner, `RETURN collect(${row}) AS ${column}`));
    found.push(column);
  };
  const seen = (): string =>
    [source.imports, ...(start?.busy ? ['busy'] : []), ...found].filter(Boolean).join(', ');

  if (start?.busy) clauses.push(subquery('', start.busy));
  if (start)
    // The cursor is not part of the pattern, for an index on it would have the database walk along the order instead.
    add(
      start.busy ? 'WITH * WHERE NOT busy' : '',
      ...fromStart(start, label, scope),
      `WITH ${row}${between ? ` WHERE ${between(row)}` : ''}`,
      cut(),
    );
  for (const run of isDescending(page) ? runs : runs.toReversed()) {
    const full = found.map((column) => `size(${column})`).join(' + ');
    const gate = [...(start?.busy ? ['busy'] : []), ...(full ? [`${full} < ${limit}`] : [])].join(' AND ');
    const walked = run.map((stretch) => {
      const of = along?.edge ?? row;
      const direction = isDescending(page) ? 'DESC' : 'ASC';
      const firsts = [...(along ? [along.first] : []), ...(stretch.reach ? ['reach'] : [])];
      const by = [...firsts.map((key) => `${of}.${key} ${direction}`), ordering(page, propertyOf(of))].join(
        ', ',
      );
      const clauses = walk(stretch, along, source, label, scope, gate, between ? [between] : []);
      return [...clauses, `WITH ${along ? `${row}, ${of}` : row}`, cut(by)];
    });
    if (walked.length === 1) add(...walked[0]!);
    else add(subquery(seen(), union(walked.map((branch) => [...branch, `RETURN ${row}`]))));
  }
  return [...clauses, `UNWIND ${found.join(' + ')} AS ${row}`];
}

/** Clauses that find all rows along the ways to them. */
export function allAlong(
  { start, along, runs }: Ways,
  source: RowSource,
  scope: Scope,
  label: string,
): string[] {
  if (start) return fromStart(start, label, scope);
  const walked = runs.flat().map((stretch) => walk(stretch, along, source, label, scope, '', []));
  return [subquery(source.imports, union(walked.map((branch) => [...branch, `RETURN ${source.row}`])))];
}

function fromStart({ text, conditions }: Start, label: string, { knownOn }: Scope): string[] {
  return [narrow(text, { knownOn, conditions: { [label]: conditions } })];
}

/** Where the gate is closed the bound lets nothing through, and the index is not read at all. */
function walk(
  { from, below, reach, conditions }: Stretch,
  along: Ways['along'],
  source: RowSource,
  label: string,
  scope: Scope,
  gate: string,
  more: readonly Predicate[],
): readonly string[] {
  const upTo = gate === '' ? below : `CASE WHEN ${gate} THEN ${below} ELSE '' END`;
  const bounds: Predicate[] = [
    ...(reach ? [(row: string) => `${row}.reach = '${reach}'`] : []),
    ...(from ? [(row: string) => `${row}.sortKey >= ${from}`] : []),
    (row) => `${row}.sortKey < ${upTo}`,
  ];
  if (along) {
    const { knownOn } = scope;
    const narrowed = { [along.label]: [...bounds, ...more], [label]: [...conditions, ...along.conditions] };
    if (along.text !== null) return [narrow(along.text, { knownOn, conditions: narrowed })];
    return source.clauses({ ...scope, conditions: narrowed });
  }
  const all = [...bounds, ...more, ...conditions, ...(scope.conditions[label] ?? [])];
  return source.clauses({ ...scope, conditions: { ...scope.conditions, [label]: all } });
}

function union(branches: readonly (readonly string[])[]): string {
  return branches.map((branch) => branch.join('\n')).join('\nUNION ALL\n');
}
