import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLObjectType,
} from 'graphql';
import { readPage, type Page } from '../pages/page.ts';
import { subquery, type Composition, type Project, type Projected } from './composition.ts';
import { answerKeys, mapEntry } from './keys.ts';
import { betweenCursors, keysOf, ordering } from './page-cypher.ts';
import type { Scope } from './scope.ts';
import { selectedFields, type Selected } from './selection.ts';

/** The way from a parent to a connection's rows, to be written once for the rows and once for their number. */
export type RowSource = {
  /** The parent's variable; empty at the root. */
  imports: string;
  /** The clauses that find the rows under a scope. */
  clauses: (scope: Scope) => readonly string[];
  /** The variable of a row; where rows are of an abstract type, a map that has the node itself as `node`. */
  row: string;
};

type Parts = ReadonlyMap<string, Selected>;

/** Whether a type is a connection in the sense of the Relay specification. */
export function isConnection(type: GraphQLObjectType): boolean {
  return type.name.endsWith('Connection') && 'pageInfo' in type.getFields();
}

/** The map of a connection: its rows, one more than the page where `pageInfo` is asked for, and their number. */
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
  const [rows, count] = [values.column(), values.column()];
  const wantsRows = ['nodes', 'edges', 'pageInfo'].some((part) => asked.has(part));
  const limit = page.size + (asked.has('pageInfo') ? 1 : 0);
  const found = wantsRows
    ? [rowsQuery(composition, project, type, parts, page, limit, source, scope, rows)]
    : [];
  const counted = asked.has('totalCount')
    ? [subquery(source.imports, ...source.clauses(scope), `RETURN count(${source.row}) AS ${count}`)]
    : [];
  const entries = [
    ...(wantsRows ? [`rows: ${rows}`] : []),
    ...(counted.length > 0 ? [`totalCount: ${count}`] : []),
  ];
  return { clauses: [...found, ...counted], expression: `{${entries.join(', ')}}` };
}

function rowsQuery(
  composition: Composition,
  project: Project,
  type: GraphQLObjectType,
  parts: Parts,
  page: Page,
  limit: number,
  source: RowSource,
  scope: Scope,
  column: string,
): string {
  const { values } = composition;
  const { row } = source;
  const between = betweenCursors(page, values);
  const label = rowType(type).name;
  // Where a pattern names the row, the condition goes there, so that an index can serve it; else after the fragment.
  const named = source.clauses(scope).some((clause) => clause.includes(`(${row}:${label}`));
  const conditions = {
    ...scope.conditions,
    [label]: [...(scope.conditions[label] ?? []), ...(between ? [between] : [])],
  };
  const shaped = shapeRow(composition, project, type, parts, row, scope);
  return subquery(
    source.imports,
    ...source.clauses(named ? { ...scope, conditions } : scope),
    `WITH ${row}${between && !named ? ` WHERE ${between(row)}` : ''}`,
    `ORDER BY ${ordering(page, row)} LIMIT ${values.add(limit)}`,
    ...shaped.clauses,
    `RETURN collect({${[`keys: ${keysOf(page.order, row)}`, ...shaped.entries].join(', ')}}) AS ${column}`,
  );
}

/** A row holds its node once for each place that selects it: `nodes` and `edges { node }` may differ. */
function shapeRow(
  { operation, values }: Composition,
  project: Project,
  type: GraphQLObjectType,
  parts: Parts,
  row: string,
  scope: Scope,
): { clauses: readonly string[]; entries: readonly string[] } {
  const isMap = isAbstractType(rowType(type));
  const node = isMap ? values.column() : row;
  const places = [...parts].flatMap(([key, part]): (readonly [string, Selected])[] => {
    if (part.field.name === 'nodes') return [[answerKeys.node(key), part]];
    if (part.field.name !== 'edges') return [];
    const edge = getNamedType(part.field.type);
    if (!isObjectType(edge)) return [];
    const selected = [...selectedFields(operation, edge, part.nodes)].filter(
      ([, { field }]) => field.name === 'node',
    );
    return selected.map(([nodeKey, node]) => [answerKeys.edgeNode(key, nodeKey), node]);
  });
  const projected = places.map(([key, { nodes }]) => ({
    key,
    ...project(rowType(type), nodes, node, scope),
  }));
  return {
    clauses: [
      ...(isMap ? [`WITH *, ${row}.node AS ${node}`] : []),
      ...projected.flatMap(({ clauses }) => clauses),
    ],
    entries: [
      ...edgeProperties(type).map((name) => `${name}: ${row}.${name}`),
      ...projected.map(({ key, expression }) => mapEntry(key, expression)),
    ],
  };
}

/** What a connection's edges say of a row beside its cursor. */
function edgeProperties(connection: GraphQLObjectType): string[] {
  const edge = getNamedType(connection.getFields()['edges']?.type);
  const fields = isObjectType(edge) ? Object.values(edge.getFields()) : [];
  return fields
    .filter(({ name, type }) => name !== 'cursor' && isLeafType(getNamedType(type)))
    .map(({ name }) => name);
}

function rowType(connection: GraphQLObjectType): GraphQLObjectType | GraphQLAbstractType {
  const type = getNamedType(connection.getFields()['nodes']!.type);
  if (!isObjectType(type) && !isAbstractType(type))
    throw new Error(`${connection.name}.nodes must be objects`);
  return type;
}
