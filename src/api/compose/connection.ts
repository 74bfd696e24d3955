import {
  getNamedType,
  isAbstractType,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLObjectType,
} from 'graphql';
import { readPage } from '../pages/page.ts';
import { allAlong, pageAlong } from './along-ways.ts';
import { subquery, type Composition, type Project, type Projected } from './composition.ts';
import { betweenCursors, keysOf, ordering, propertyOf } from './page-cypher.ts';
import { PageRow, readConnection } from './read-connection.ts';
import { rowsOf } from './row-map.ts';
import type { Predicate, Scope } from './scope.ts';
import { selectedFields, type Selected } from './selection.ts';

/** The way from a parent to a connection's rows, to be written once for the rows and once for their number. */
export type RowSource = {
  /** The parent's variable; empty at the root. */
  imports: string;
  /** The fragment as it is written. */
  text: string;
  /** The clauses that find the rows under a scope. */
  clauses: (scope: Scope) => readonly string[];
  /** The variable of a row; where rows are of an abstract type, a map that has the node itself as `node`. */
  row: string;
};

/** Whether a type is a connection in the sense of the Relay specification. */
export function isConnection(type: GraphQLObjectType): boolean {
  return type.name.endsWith('Connection') && 'pageInfo' in type.getFields();
}

/** A connection as a pair: its rows, one more than the page where `pageInfo` is asked for, and their number. */
export function composeConnection(
  composition: Composition,
  project: Project,
  type: GraphQLObjectType,
  { args, nodes }: Selected,
  source: RowSource,
  scope: Scope,
): Projected {
  const { operation, values } = composition;
  const parts = selectedFields(operation, type, nodes);
  const asked = new Set([...parts.values()].map(({ field }) => field.name));
  const page = readPage(rowType(type).name, args);
  const shape = new PageRow(page);
  const { imports, row } = source;
  const node = isAbstractType(rowType(type)) ? values.column() : row;
  const read = readConnection(composition, type, parts, shape, (under) =>
    project(rowType(type), under, node, scope),
  );
  const clauses: string[] = [];
  const columns = { rows: 'null', count: 'null' };
  const label = rowType(type).name;
  if (['nodes', 'edges', 'pageInfo'].some((part) => asked.has(part))) {
    columns.rows = values.column();
    const cut = betweenCursors(page, values);
    const between: Predicate | null = cut && ((variable) => cut(propertyOf(variable)));
    const limit = values.add(page.size + (asked.has('pageInfo') ? 1 : 0));
    // Where a pattern names the row, the condition goes there, so that an index can serve it; else after the fragment.
    const named = source.text.includes(`(${row}:${label}`);
    const conditions = {
      ...scope.conditions,
      [label]: [...(scope.conditions[label] ?? []), ...(between ? [between] : [])],
    };
    const { found, key, made, kept } = rowsOf(
      scope.ways
        ? pageAlong(scope.ways, source, scope, { label, page, between, limit }, values)
        : source.clauses(named ? { ...scope, conditions } : scope),
      row,
    );
    const listed = [
      ...(shape.keysAt === null ? [] : [keysOf(page.order, row)]),
      ...shape.properties.map((name) => `${row}.${name}`),
      ...shape.nodes.map(({ expression }) => expression),
    ];
    clauses.push(
      subquery(
        imports,
        ...found,
        `WITH ${kept}${cut && !named ? ` WHERE ${cut(key)}` : ''}`,
        `ORDER BY ${ordering(page, key)} LIMIT ${limit}`,
        ...made,
        ...(node === row ? [] : [`WITH *, ${row}.node AS ${node}`]),
        ...shape.nodes.flatMap(({ clauses }) => clauses),
        `RETURN collect([${listed.join(', ')}]) AS ${columns.rows}`,
      ),
    );
  }
  if (asked.has('totalCount')) {
    columns.count = values.column();
    const found = scope.ways ? allAlong(scope.ways, source, scope, label) : source.clauses(scope);
    clauses.push(subquery(imports, ...rowsOf(found, row).found, `RETURN count(*) AS ${columns.count}`));
  }
  return { clauses, expression: `[${columns.rows}, ${columns.count}]`, read };
}

function rowType(connection: GraphQLObjectType): GraphQLObjectType | GraphQLAbstractType {
  const type = getNamedType(connection.getFields()['nodes']!.type);
  if (!isObjectType(type) && !isAbstractType(type))
    throw new Error(`${connection.name}.nodes must be objects`);
  return type;
}
