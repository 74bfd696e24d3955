import type { FieldNode, GraphQLAbstractType, GraphQLObjectType } from 'graphql';
import type { Fragments } from './fragments.ts';
import type { Measured } from './measured.ts';
import type { Read } from './read.ts';
import type { Scope, Values } from './scope.ts';
import type { Operation } from './selection.ts';

/** What all parts of one statement share while it is composed. */
export type Composition = { fragments: Fragments; operation: Operation; values: Values };

/** Clauses that add what is nested in a variable, the expression that lists what was selected of it, and its reader. */
export type Projected = {
  clauses: readonly string[];
  expression: string;
  read: Read;
  /** What is to be measured in the list before it is read; absent or null where nothing is. */
  measured?: Measured | null;
};

/** Lists what is selected of a variable of a type, beneath some field nodes. */
export type Project<T = GraphQLObjectType | GraphQLAbstractType> = (
  type: T,
  nodes: readonly FieldNode[],
  variable: string,
  scope: Scope,
) => Projected;

/** A subquery that sees the variables named and nothing else. */
export function subquery(imports: string, ...clauses: readonly string[]): string {
  // Without indentation: every request sends the text, and has it made.
  return `CALL (${imports}) {\n${clauses.filter((clause) => clause !== '').join('\n')}\n}`;
}
