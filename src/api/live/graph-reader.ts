import type { ExecutionResult, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Told } from './graph-watcher.ts';
import type { Problem } from '../../model/problem.ts';

/** Reads every field of the graph as a whole, by an API's own way to ask it. */
export function graphReader(
  schema: GraphQLSchema,
  ask: (query: string) => Promise<ExecutionResult>,
): () => Promise<Exclude<Told, Problem>> {
  const fields = Object.keys((schema.getType('Graph') as GraphQLObjectType).getFields());
  const query = `{ graph { ${fields.join(' ')} } }`;
  return async () => {
    const { data, errors } = await ask(query);
    if (!data) throw errors?.[0]?.originalError ?? new Error('the graph does not say how it is');
    return data['graph'] as Exclude<Told, Problem>;
  };
}
