import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isObjectType,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLObjectType,
} from 'graphql';
import { argumentScope } from '../arguments/argument-scope.ts';
import { composeBuckets } from './buckets.ts';
import { subquery, type Composition, type Project, type Projected } from './composition.ts';
import { composeConnection, isConnection } from './connection.ts';
import type { Fragment, Fragments } from './fragments.ts';
import { lookUpSubquery, type LookUp } from './look-up.ts';
import { measuredIn, tiesOf, type Measured } from './measured.ts';
import { narrow, valuesThen } from './narrow.ts';
import {
  listOf,
  memberReader,
  nullable,
  objectReader,
  type Entry,
  type Flaws,
  type Read,
  type Row,
} from './read.ts';
import { rootScope, Values, type Scope } from './scope.ts';
import { selectedFields, type Operation, type Selected } from './selection.ts';
import { versionNode } from './version.ts';

/** One root field as one statement. Its only row has the columns `value`, `lookUps` and `versions`. */
export type Composed = {
  statement: string;
  parameters: Readonly<Record<string, unknown>>;
  /** The names that the column `lookUps` has candidates for, in the same order. */
  lookUps: readonly LookUp[];
  /** Makes of the column `value` what the response has under the field's key. */
  read: Read;
  /** What is to be measured in `value` before it is read; null where nothing is. */
  measured: Measured | null;
};

/** The variable a field starts from, and what its fragment calls it. */
type Parent = { variable: string; expected: string };

/**
 * The statement that answers one root field: the fragments of its fields, nested along the selection. Each becomes a
 * subquery that sees its parent's variable and nothing else, so a type may appear within itself at any depth. The
 * text depends only on the shape of the operation; every value is a parameter.
 */
export function compose(
  fragments: Fragments,
  operation: Operation,
  root: GraphQLObjectType,
  selected: Selected,
): Composed {
  const values = new Values();
  const composition = { fragments, operation, values };
  const { clauses, expression, read, measured } = composeField(composition, root, selected, null, rootScope);
  const lookUps = values.lookUps.map((lookUp) => ({ lookUp, column: values.column() }));
  return {
    statement: [
      `OPTIONAL MATCH ${versionNode}`,
      'WITH state.version AS before',
      ...clauses,
      ...lookUps.map(({ lookUp, column }) => lookUpSubquery(lookUp, column)),
      `WITH ${expression} AS value, [${lookUps.map(({ column }) => column).join(', ')}] AS lookUps, before`,
      // Read last: where it is still the version read first, no load came between, and all is of one state.
      `OPTIONAL MATCH ${versionNode}`,
      'RETURN value, lookUps, [before, state.version] AS versions',
    ].join('\n'),
    parameters: values.parameters,
    lookUps: values.lookUps,
    read: nullable(read),
    measured: measured ?? null,
  };
}

/** The subqueries of one field that owns a fragment, and the expression of what they found. */
function composeField(
  composition: Composition,
  owner: GraphQLObjectType,
  selected: Selected,
  variable: string | null,
  outer: Scope,
): Projected {
  const { field, nodes } = selected;
  const argued = argumentScope(`${owner.name}.${field.name}`, selected, outer, composition.values);
  const { scope, parameters } = argued;
  const { fragment, parent } = ownedFragment(
    composition.fragments,
    owner,
    argued.fragment ?? field.name,
    variable,
  );
  const rename =
    parent && parent.variable !== parent.expected ? [`WITH *, ${parent.variable} AS ${parent.expected}`] : [];
  const clauses = (under: Scope): string[] => [...rename, bind(narrow(fragment.text, under), parameters)];
  const imports = parent?.variable ?? '';
  const type = getNamedType(field.type);
  if (isObjectType(type) && isConnection(type))
    return composeConnection(
      composition,
      (...shape) => projectAny(composition, ...shape),
      type,
      selected,
      { imports, text: fragment.text, clauses, row: fragment.out },
      scope,
    );

  if (isObjectType(type) && type.name === 'TimelineBucket')
    return composeBuckets(
      composition,
      (nested) => composeField(composition, type, nested, fragment.out, scope),
      type,
      selected,
      { imports, clauses: clauses(scope), row: fragment.out },
      scope.axis,
    );

  const column = composition.values.column();
  const inner: Projected = isLeafType(type)
    ? { clauses: [], expression: fragment.out, read: asItIs }
    : projectAny(composition, type as GraphQLObjectType | GraphQLAbstractType, nodes, fragment.out, scope);
  const all = `collect(${inner.expression})`;
  const isList = isListType(getNullableType(field.type));
  const returned = `RETURN ${isList ? all : `${all}[0]`} AS ${column}`;
  return {
    clauses: [subquery(imports, ...clauses(scope), ...inner.clauses, returned)],
    expression: column,
    read: isList ? listOf(inner.read) : nullable(inner.read),
    ...(inner.measured && { measured: inner.measured }),
  };
}

const asItIs: Read = (found) => found;

/** The fragment of a field, its type's own or that of an interface of its type. */
function ownedFragment(
  fragments: Fragments,
  owner: GraphQLObjectType,
  field: string,
  variable: string | null,
): { fragment: Fragment; parent: Parent | null } {
  const found = fragmentFor(fragments, owner, field);
  if (!found) throw new Error(`${owner.name}.${field} needs a fragment in cypher/`);
  return {
    fragment: found.fragment,
    parent: variable === null ? null : { variable, expected: variableOf(found.type) },
  };
}

function fragmentFor(fragments: Fragments, owner: GraphQLObjectType, field: string) {
  for (const { name } of [owner, ...owner.getInterfaces()]) {
    const fragment = fragments.get(`${name}.${field}`);
    if (fragment) return { fragment, type: name };
  }
  return null;
}

/** Fragments call a parent after its type: `leader`, `officeOwner`. */
function variableOf(type: string): string {
  return type.charAt(0).toLowerCase() + type.slice(1);
}

/**
 * Lists what is selected of a variable: its properties in the order of the schema, so that the text does not depend on
 * the order or the aliases of a selection, then what fragments find. A fragment may call what it finds as it calls its
 * parent's other side (`Meeting.dependsOn` goes from `meeting` to `other`); nested in itself the two would be one
 * variable, so such a row goes on under a name of its own.
 */
function projector(composition: Composition): Project<GraphQLObjectType> {
  return (type, nodes, variable, scope) => {
    const { fragments, operation, values } = composition;
    const own = variable === variableOf(type.name) ? variable : values.column();
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
      const inner = composeField(composition, type, { field, ...rest }, own, scope);
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
        ...(own === variable ? [] : [`WITH *, ${variable} AS ${own}`]),
        ...nested.flatMap(({ clauses }) => clauses),
      ],
      expression: valuesThen(type.name, own, (entity) => `[${columns(entity)}]`, scope),
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
function projectAny(
  composition: Composition,
  type: GraphQLObjectType | GraphQLAbstractType,
  nodes: readonly FieldNode[],
  variable: string,
  scope: Scope,
): Projected {
  const project = projector(composition);
  if (!isAbstractType(type)) return project(type, nodes, variable, scope);
  const column = composition.values.column();
  const readers = new Map<string, Read>();
  const branches = composition.operation.schema.getPossibleTypes(type).map((member) => {
    const own = variableOf(member.name);
    const { clauses, expression, read } = project(member, nodes, own, scope);
    readers.set(member.name, read);
    const found = `RETURN ['${member.name}', ${expression}] AS ${column}`;
    return [`WITH ${variable} AS ${own}`, `WHERE ${own}:${member.name}`, ...clauses, found].join('\n');
  });
  return {
    clauses: [subquery(variable, branches.join('\nUNION ALL\n'))],
    expression: column,
    read: memberReader(readers),
  };
}

/** Gives the parameters a fragment names the names they have in this statement. */
function bind(text: string, parameters: Readonly<Record<string, string>>): string {
  return text.replace(/\$([a-z]\w*)/gi, (written, name: string) => {
    if (/^p\d+$/.test(name)) return written;
    const bound = parameters[name];
    if (bound === undefined) throw new Error(`no argument gives the parameter ${written}`);
    return bound;
  });
}
