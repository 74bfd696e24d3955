import {
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLObjectType,
} from 'graphql';
import { argumentScope } from '../arguments/argument-scope.ts';
import { composeBuckets } from './buckets.ts';
import { subquery, type Composition, type Projected } from './composition.ts';
import { composeConnection, isConnection } from './connection.ts';
import { fragmentFor, heldExpression, variableOf, type Fragment, type Fragments } from './fragments.ts';
import { lookUpSubquery, type LookUp } from './look-up.ts';
import type { Measured } from './measured.ts';
import { narrow } from './narrow.ts';
import { projectorOfAny, type Nest } from './project.ts';
import { listOf, nullable, type Read } from './read.ts';
import { rootScope, Values, type Scope } from './scope.ts';
import type { Operation, Selected } from './selection.ts';
import { versionAgain, versionNode } from './version.ts';

/** One root field as one statement. Its only row has the columns `value`, `lookUps` and `versions`. */
export type Composed = {
  /** The root field that it answers. */
  name: string;
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
    name: selected.field.name,
    statement: [
      `OPTIONAL MATCH ${versionNode}`,
      'WITH state, state.version AS before',
      ...clauses,
      ...lookUps.map(({ lookUp, column }) => lookUpSubquery(lookUp, column)),
      `WITH ${expression} AS value, [${lookUps.map(({ column }) => column).join(', ')}] AS lookUps, state, before`,
      // Read last: where it is still the version read first, no load came between, and all is of one state.
      `RETURN value, lookUps, [before, ${versionAgain}] AS versions`,
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
  const nest: Nest = (...asked) => composeField(composition, ...asked);
  const project = projectorOfAny(composition, nest);
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
      project,
      type,
      selected,
      { imports, text: fragment.text, clauses, row: fragment.out },
      scope,
    );

  if (isObjectType(type) && type.name === 'TimelineBucket')
    return composeBuckets(
      composition,
      (nested) => nest(type, nested, fragment.out, scope),
      type,
      selected,
      { imports, clauses: clauses(scope), row: fragment.out },
      scope.axis,
    );

  const isList = isListType(getNullableType(field.type));
  const held = heldBy(parent, fragment);
  if (held !== null && !isList && isObjectType(type)) return project(type, nodes, held, scope);

  const column = composition.values.column();
  const inner: Projected = isLeafType(type)
    ? { clauses: [], expression: fragment.out, read: asItIs }
    : project(type as GraphQLObjectType | GraphQLAbstractType, nodes, fragment.out, scope);
  const all = `collect(${inner.expression})`;
  const returned = `RETURN ${isList ? all : `${all}[0]`} AS ${column}`;
  return {
    clauses: [subquery(imports, ...clauses(scope), ...inner.clauses, returned)],
    expression: column,
    read: isList ? listOf(inner.read) : nullable(inner.read),
    ...(inner.measured && { measured: inner.measured }),
  };
}

/** What a fragment finds, where that is an expression of its parent: it needs no subquery. */
function heldBy(parent: Parent | null, { text }: Fragment): string | null {
  const expression = heldExpression(text);
  if (!parent || expression === null) return null;
  return expression.replace(new RegExp(`\\b${parent.expected}\\b`, 'g'), parent.variable);
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

/** Gives the parameters a fragment names the names they have in this statement. */
function bind(text: string, parameters: Readonly<Record<string, string>>): string {
  return text.replace(/\$([a-z]\w*)/gi, (written, name: string) => {
    if (/^p\d+$/.test(name)) return written;
    const bound = parameters[name];
    if (bound === undefined) throw new Error(`no argument gives the parameter ${written}`);
    return bound;
  });
}
