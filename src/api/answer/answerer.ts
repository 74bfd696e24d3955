import type { GraphQLResolveInfo } from 'graphql';
import type { Answer, Graph, Run } from '../../graph/graph.ts';
import { compose, type Composed } from '../compose/compose.ts';
import { readFragments, type Fragments } from '../compose/fragments.ts';
import { selectedFields } from '../compose/selection.ts';
import { checkNames, readNameStatements, type Candidate, type NameStatements } from './check-names.ts';

/** The Cypher of the API, read once at start. */
export type Library = { fragments: Fragments; names: NameStatements };

/** Reads the API's Cypher files. */
export function readLibrary(): Library {
  return { fragments: readFragments(), names: readNameStatements() };
}

type Asked = { composed: Composed; settle: (answer: Promise<unknown>) => void };

/**
 * Answers the root fields of one operation, one statement each. The executor asks for all of them before it waits for
 * any, so those that come in one go are read in one transaction and see one state of the graph.
 */
export function answerer(graph: Graph, library: Library): (info: GraphQLResolveInfo) => Promise<unknown> {
  let asked: Asked[] = [];
  const flush = (): void => {
    const all = asked;
    asked = [];
    const [only] = all;
    if (only && all.length === 1) {
      only.settle(run(graph.read, only.composed, library));
      return;
    }
    const together = graph.readTogether((read) =>
      Promise.allSettled(all.map(({ composed }) => run(read, composed, library))),
    );
    for (const [at, { settle }] of all.entries()) {
      settle(
        together.then((results) => {
          const result = results[at]!;
          if (result.status === 'rejected') throw result.reason;
          return result.value;
        }),
      );
    }
  };
  return async (info) => {
    const composed = composeRoot(info, library.fragments);
    return new Promise((resolve) => {
      asked.push({ composed, settle: resolve });
      if (asked.length === 1) queueMicrotask(flush);
    });
  };
}

function composeRoot(info: GraphQLResolveInfo, fragments: Fragments): Composed {
  const { parentType, operation, path } = info;
  const selected = selectedFields(info, parentType, [operation as never]).get(String(path.key));
  if (!selected) throw new Error(`${String(path.key)} is not selected`);
  return compose(fragments, info, parentType, selected);
}

async function run(
  read: Run,
  { statement, parameters, lookUps }: Composed,
  { names }: Library,
): Promise<unknown> {
  const [row] = await read(statement, parameters);
  const { value, lookUps: candidates } = row as Answer & { lookUps: Candidate[][][] };
  return (await checkNames(lookUps, candidates, read, names)) ? value : null;
}
