import {
  getNamedType,
  isAbstractType,
  isLeafType,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLObjectType,
} from 'graphql';
import { subquery, type Composition, type Project, type Projected } from './composition.ts';
import { fragmentFor, variableOf, type Fragments } from './fragments.ts';
import { measuredIn, tiesOf } from './measured.ts';
import { valuesThen } from './narrow.ts';
import { memberReader, objectReader, type Entry, type Flaws, type Read, type Row } from './read.ts';
import type { Scope } from './scope.ts';
import { selectedFields, type Selected } from './selection.ts';

/** Composes a field of a type that goes on from a variable. */
export type Nest = (
  owner: GraphQLObjectType,
  selected: Selected,
  variable: string,
  scope: Scope,
) => Projected;

/**
 * Lists what is selected of a variable: its properties in the order of the schema, so that the text does not depend on
 * the order or the aliases of a selection, then what fragments find. A fragment may call what it finds as it calls its
 * parent's other side (`Meeting.dependsOn` goes from `meeting` to `other`); nested in itself the two would be one
 * variable, so such a row goes on under a name of its own.
 */
function projector(composition: Composition, nest: Nest): Project<GraphQLObjectType> {
  return (type, nodes, variable, scope) => {
    const { fragments, operation, values } = composition;
    const own = variable === variableOf(type.name) ? variable : values.column();
    // What nothing goes on from is written as it is.
    const goesOn = (): boolean => nested.length > 0 || scope.knownOn !== null;
    const selected = [...selectedFields(operation, type, nodes)];
    const asked = new Set(selected.map(([, { field }]) => field.name));
    const properties = propertiesOf(fragments, type).filter((name) => asked.has(name));
    const nested: Projected[] = [];
    const beneath: Selected[] = [];
    const entries = selected.map(([key, { field, ...rest }]): Entry<Row> => {
      if (field.name === '__typename') return { key, field, read: () => type.name };
      const at = properties.indexOf(field.name);
      if (at >= 0) return { key, field, read: (row) => row[at] };
      const place = properties.length + nested.length;
      const inner = nest(type, { field, ...rest }, own, scope);
      nested.push(inner);
      beneath.push({ field, ...rest });
      return { key, field, read: (row, flaws) => inner.read(row[place], flaws) };
    });
    const measured = measuredIn(operation, type, properties.length, beneath);
    const columns = (entity: string): string =>
      [
        ...properties.map((name) => `${entity}.${name}`),
        ...nested.map(({ expression }) => expression),
        ...(measured ? [tiesOf(entity)] : []),
      ].join(', ');
    return {
      clauses: [
        ...(own !== variable && goesOn() ? [`WITH *, ${variable} AS ${own}`] : []),
        ...nested.flatMap(({ clauses }) => clauses),
      ],
      expression: valuesThen(type.name, goesOn() ? own : variable, (entity) => `[${columns(entity)}]`, scope),
      read: objectReader(entries) as (found: unknown, flaws: Flaws) => object,
      measured,
    };
  };
}

const known = new WeakMap<Fragments, Map<GraphQLObjectType, readonly string[]>>();

/** The fields of a type that are properties of its variable, in the order of the schema. */
function propertiesOf(fragments: Fragments, type: GraphQLObjectType): readonly string[] {
  const byType = known.get(fragments) ?? new Map<GraphQLObjectType, readonly string[]>();
  known.set(fragments, byType);
  const before = byType.get(type);
  if (before) return before;
  const properties = Object.values(type.getFields())
    .filter(({ name, type: of }) => isLeafType(getNamedType(of)) && !fragmentFor(fragments, type, name))
    .map(({ name }) => name);
  byType.set(type, properties);
  return properties;
}

/** As an object, or as whichever of a union's types the node is, with the name of that type. */
export function projectorOfAny(composition: Composition, nest: Nest): Project {
  const project = projector(composition, nest);
  return (type, nodes, variable, scope) =>
    isAbstractType(type)
      ? projectMembers(composition, project, type, nodes, variable, scope)
      : project(type, nodes, variable, scope);
}

function projectMembers(
  composition: Composition,
  project: Project<GraphQLObjectType>,
  type: GraphQLAbstractType,
  nodes: readonly FieldNode[],
  variable: string,
  scope: Scope,
): Projected {
  const readers = new Map<string, Read>();
  const members = composition.operation.schema.getPossibleTypes(type).map(({ name }, at, types) => {
    const { clauses, expression, read } = project(types[at]!, nodes, variable, scope);
    readers.set(name, read);
    return { is: `${variable}:${name}`, clauses, found: `['${name}', ${expression}]` };
  });
  const read = memberReader(readers);
  if (members.every(({ clauses }) => clauses.length === 0)) {
    const cases = members.map(({ is, found }) => `WHEN ${is} THEN ${found}`).join(' ');
    return { clauses: [], expression: `CASE ${cases} END`, read };
  }
  const column = composition.values.column();
  const branches = members.map(({ is, clauses, found }) =>
    [`WITH ${variable}`, `WHERE ${is}`, ...clauses, `RETURN ${found} AS ${column}`].join('\n'),
  );
  return { clauses: [subquery(variable, branches.join('\nUNION ALL\n'))], expression: column, read };
}
