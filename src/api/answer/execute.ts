import {
  executeRootSelectionSet,
  validateExecutionArgs,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLObjectType,
  type ValidatedExecutionArgs,
} from 'graphql';
import { before } from '../../graph/deadline.ts';
import type { Graph } from '../../graph/graph.ts';
import { compose, type Composed } from '../compose/compose.ts';
import { objectReader, type Entry } from '../compose/read.ts';
import { selectedFields, type Operation, type Selected } from '../compose/selection.ts';
import { answerAll, type Answers, type Settled } from './answerer.ts';
import type { Library } from './library.ts';

/** What the resolvers of root fields find: what each response key has, or why it has nothing. */
export type RootAnswers = ReadonlyMap<string, Settled>;

/** The result of an operation, and the version of the graph that all of it is of; null where that is not known. */
export type Executed = { result: ExecutionResult; version: number | null };

/** Executes operations over a graph; what is not answered by a time of `performance.now()` is answered no more. */
export type Execute = (args: ExecutionArgs, by?: number) => Promise<Executed>;

type ExecutorOptions = { always?: boolean; hideSuggestions?: boolean; deadline?: number };

/**
 * Executes operations in the place of the GraphQL executor. Each root field becomes one statement, whose answer is read
 * straight into the response. Wherever anything is not as it should be - an error, a value missing where the schema
 * promises one, a question about the schema itself - the executor goes over the same answers, and says what the
 * specification has it say. `always` has it go over every answer;
 * `hideSuggestions` has errors not say what there is instead; after `deadline` milliseconds, unless a time is given,
 * whatever is not answered has GRAPH_UNAVAILABLE for an answer.
 */
export function executor(
  graph: Graph,
  library: Library,
  { always = false, hideSuggestions = false, deadline = Infinity }: ExecutorOptions = {},
): Execute {
  return async (args, by = performance.now() + deadline) => {
    const valid = validateExecutionArgs({ ...args, hideSuggestions });
    if (!('schema' in valid)) return { result: { errors: valid }, version: null };
    const type = valid.schema.getQueryType()!;
    const operation = { ...valid, fragments: valid.fragmentDefinitions };
    const selected = selectedFields(operation, type, [valid.operation as never]);
    const { answers, composed } = composeRoots(operation, type, selected, library);
    const flaws = { found: false };
    const asked = [...composed.values()];
    const { settled, version } = await inTime(by, asked.length, answerAll(graph, library, asked, flaws));
    for (const [at, key] of [...composed.keys()].entries()) answers.set(key, settled[at]!);
    const plain = always || flaws.found ? null : plainData(type, selected, answers);
    if (plain) return { result: { data: plain as Record<string, unknown> }, version };
    return { result: await executeRootSelectionSet(withAnswers(valid, answers)), version: null };
  };
}

/** The answers; where they are not there in time, that the database is away for every one of them. */
async function inTime(by: number, count: number, answering: Promise<Answers>): Promise<Answers> {
  try {
    return await before(by, answering);
  } catch (reason) {
    return { settled: Array.from({ length: count }, () => ({ status: 'rejected', reason })), version: null };
  }
}

/** Composes every root field; what cannot be composed has its answer already: the reason. */
function composeRoots(
  operation: Operation,
  type: GraphQLObjectType,
  selected: ReadonlyMap<string, Selected>,
  { fragments }: Library,
): { answers: Map<string, Settled>; composed: Map<string, Composed> } {
  const answers = new Map<string, Settled>();
  const composed = new Map<string, Composed>();
  for (const [key, field] of selected) {
    if (field.field.name.startsWith('__')) continue;
    try {
      composed.set(key, compose(fragments, operation, type, field));
    } catch (reason) {
      answers.set(key, { status: 'rejected', reason });
    }
  }
  return { answers, composed };
}

/** The data of an operation whose root fields all have a value; null where the executor is needed. */
function plainData(
  type: GraphQLObjectType,
  selected: ReadonlyMap<string, Selected>,
  answers: RootAnswers,
): object | null {
  const flaws = { found: false };
  const entries: Entry<null>[] = [];
  for (const [key, { field }] of selected) {
    const answer = answers.get(key);
    if (field.name === '__typename') entries.push({ key, field, read: () => type.name });
    else if (answer?.status === 'fulfilled') entries.push({ key, field, read: () => answer.value });
    else return null;
  }
  const data = objectReader(entries)(null, flaws);
  return flaws.found ? null : data;
}

function withAnswers(valid: ValidatedExecutionArgs, answers: RootAnswers): ValidatedExecutionArgs {
  return { ...valid, contextValue: { ...(valid.contextValue as object), answers } };
}
