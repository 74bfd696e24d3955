import {
  getNamedType,
  getNullableType,
  isListType,
  isLeafType,
  GraphQLError,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { getComplexity, type ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { networkSize } from '../arguments/network.ts';
import { currentNotes } from '../notes.ts';
import { mostHops } from '../arguments/paths.ts';
import { pageSize } from '../pages/page.ts';
import { limitExceeded } from './limits.ts';

/** What a list without paging is taken to hold: passages of a fact, those who take part in a meeting. */
const ordinaryList = 5;

/** The most that the lists of a path hold. */
const pathLists: Readonly<Record<string, number>> = { hops: mostHops, leaders: mostHops + 1 };

/** What a timeline's buckets cost together: up to thousands, but each is a handful of values that nothing is nested in. */
const bucketsCost = 1000;

/** Refuses an operation whose answer might hold more rows than the limit; null where it may run. */
export function refuseCost(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | undefined,
  variables: Readonly<Record<string, unknown>>,
  maximum: number,
): GraphQLError | null {
  const cost = costOf(schema, query, operationName, variables);
  const notes = currentNotes();
  if (notes) notes.cost = cost;
  return cost > maximum ? limitExceeded('cost', maximum, cost) : null;
}

/** Costs by document, operation and whatever of the variables a size can hang on: all but texts. */
const known = new WeakMap<DocumentNode, Map<string, number>>();

/** Most costs of one document that are remembered. */
const mostKnown = 100;

function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | undefined,
  variables: Readonly<Record<string, unknown>>,
): number {
  const costs = known.get(query) ?? new Map<string, number>();
  known.set(query, costs);
  const sizes = JSON.stringify(variables, (_, value: unknown) => (typeof value === 'string' ? '' : value));
  const key = `${operationName} ${sizes}`;
  const before = costs.get(key);
  if (before !== undefined) return before;
  const cost = estimate(schema, query, operationName, variables);
  // What does not fit is refused when it is executed; were that remembered, what does fit could pass by it.
  if (cost === null) return 0;
  if (costs.size >= mostKnown) costs.clear();
  costs.set(key, cost);
  return cost;
}

/** The cost of an operation; null where it is not there, or its variables do not fit. */
function estimate(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | undefined,
  variables: Readonly<Record<string, unknown>>,
): number | null {
  const named = operationName !== undefined && { operationName };
  try {
    return getComplexity({ schema, query, variables: { ...variables }, estimators: [rows], ...named });
  } catch (thrown) {
    if (thrown instanceof GraphQLError) return null;
    throw thrown;
  }
}

/** A size that is refused later must not make the rest of the operation cheaper. */
function sizeOf(args: Readonly<Record<string, unknown>>, usual: number): number {
  return Math.max(1, Number(args['first'] ?? args['last'] ?? usual));
}

/** How many rows a field that is no connection is taken to have. */
function lengthOf(
  owner: string,
  { name, type }: ComplexityEstimatorArgs['field'],
  args: ComplexityEstimatorArgs['args'],
): number {
  if (!isListType(getNullableType(type))) return 1;
  if (owner === 'Path') return pathLists[name] ?? ordinaryList;
  return name === 'paths' ? Math.max(1, Number(args['first'] ?? 1)) : ordinaryList;
}

/** A row costs one for itself and what is nested in it; a page costs its size times that. */
function rows({ type: owner, field, args, childComplexity }: ComplexityEstimatorArgs): number {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return 0;
  if (type.name.endsWith('Connection')) return sizeOf(args, pageSize.default) * (1 + childComplexity);
  // Its nodes are counted here like the rows of a connection, and with each node an ordinary list of links.
  if (type.name === 'Network') return sizeOf(args, networkSize.default) * (1 + childComplexity);
  // The rows of a connection are counted where it is, not once more at `nodes` or `edges`.
  if (field.name === 'nodes' || field.name === 'edges' || field.name === 'node' || field.name === 'pageInfo')
    return childComplexity;
  if (type.name === 'TimelineBucket') return bucketsCost;
  return lengthOf(owner.name, field, args) * (1 + childComplexity);
}
