import { createHash } from 'node:crypto';
import type { Graph } from '../../src/graph/graph.ts';

/** A whole graph as sorted lines: what two graphs have in common, whatever Neo4j calls their nodes inside. */
export type Snapshot = { nodes: string[]; relationships: string[]; schema: string[] };

/** Moments of loading, which differ between two loads of the same. */
const moments = new Set(['loadedAt', 'at']);

/** Everything in a graph but the mark of the tests. */
export async function snapshotOf(graph: Graph): Promise<Snapshot> {
  const nodes = await graph.read(
    'MATCH (n) WHERE NOT n:ForTests RETURN labels(n) AS labels, properties(n) AS properties',
  );
  const relationships = await graph.read(
    `MATCH (a)-[r]->(b)
     RETURN type(r) AS type, properties(r) AS properties, labels(a) AS fromLabels, properties(a) AS from,
       labels(b) AS toLabels, properties(b) AS to`,
  );
  const schema = await graph.read(
    `SHOW INDEXES YIELD name, type, labelsOrTypes, properties, owningConstraint WHERE type <> 'LOOKUP'
     RETURN name, type, labelsOrTypes, properties, owningConstraint`,
  );
  return {
    nodes: nodes.map(({ labels, properties }) => node(labels, properties)).sort(),
    relationships: relationships
      .map(
        ({ type, properties, fromLabels, from, toLabels, to }) =>
          `${String(type)} ${canonical(properties)}\n  from ${node(fromLabels, from)}\n  to ${node(toLabels, to)}`,
      )
      .sort(),
    schema: schema.map(canonical).sort(),
  };
}

/** What a graph says, without its version, its log of loads and the lock of writers. */
export async function factsIn(graph: Graph): Promise<Snapshot> {
  const { nodes, relationships, schema } = await snapshotOf(graph);
  const isLog = (line: string): boolean => /\b(Graph|Load|Change|Lock)\b \{/.test(line);
  return {
    nodes: nodes.filter((line) => !isLog(line)),
    relationships: relationships.filter((line) => !isLog(line)),
    schema,
  };
}

function node(labels: unknown, properties: unknown): string {
  return `${(labels as string[]).toSorted().join(':')} ${canonical(properties)}`;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (moments.has(key)) return 'some moment';
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** The SHA-256 of what a graph says, by `factsIn`. */
export async function digestOf(graph: Graph): Promise<string> {
  return createHash('sha256')
    .update(JSON.stringify(await factsIn(graph)))
    .digest('hex');
}
