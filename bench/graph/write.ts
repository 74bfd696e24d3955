import { edgeRows } from '../../src/load/plan/edge-rows.ts';
import { propertiesOf } from '../../src/load/plan/fact-properties.ts';
import type { Row } from '../../src/load/plan/step.ts';
import { countryRows, sourceRow } from '../../src/load/plan/tidy-steps.ts';
import { readLoadStatements, statementNamed } from '../../src/load/load-account.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { Fact } from '../../src/model/words.ts';
import { chance } from './chance.ts';
import { countryIds } from './countries.ts';
import { published, sourceId } from './fact.ts';
import { inventMeetings } from './meetings.ts';
import { Met } from './met.ts';
import { inventPeople } from './people.ts';
import type { GraphSize } from './size.ts';

/** Rows that one transaction writes. */
const batch = 10_000;

const metPairs = `UNWIND $rows AS row
MATCH (a:Leader {id: row.a})
MATCH (b:Leader {id: row.b})
CREATE (a)-[:MET {meetings: row.meetings, first: row.first, last: row.last}]->(b)`;

/** Invents a graph and writes it by the statements of a load, with the same nodes, edges and properties. */
export async function writeGraph(graph: Graph, size: GraphSize, seed: number): Promise<void> {
  const statements = readLoadStatements();
  const send = async (text: string, rows: readonly Row[]): Promise<void> => {
    for (let at = 0; at < rows.length; at += batch)
      await graph.write((run) => run(text, { rows: rows.slice(at, at + batch) }));
  };
  const write = async (name: string, rows: readonly Row[]): Promise<void> =>
    send(statementNamed(statements, name), rows);

  const by = chance(seed);
  const people = inventPeople(size.leaders, by);
  await write('sources', [sourceRow(source)]);
  await write('countries', countryRows(countryIds));
  await writeFacts(people.facts, write);

  const met = new Met();
  let waiting: Fact<'meeting'>[] = [];
  for (const meeting of inventMeetings(size, people.all, by)) {
    met.count(meeting);
    waiting.push(meeting);
    if (waiting.length < batch) continue;
    await writeFacts(waiting, write);
    waiting = [];
  }
  await writeFacts(waiting, write);
  await send(metPairs, met.rows());
  await write('tidy-topics', await topicsOf(graph));
  await write('log', [{ source: sourceId, changes: [] }]);
}

const source = {
  id: sourceId,
  kind: 'TABLE',
  title: 'An invented archive',
  publisher: null,
  url: null,
  published,
  sha256: '0'.repeat(64),
} as const;

async function topicsOf(graph: Graph): Promise<Row[]> {
  return (await graph.read('MATCH (topic:Topic) RETURN topic.id AS id')) as unknown as Row[];
}

async function writeFacts(
  facts: readonly Fact[],
  write: (name: string, rows: readonly Row[]) => Promise<void>,
): Promise<void> {
  const nodes = Map.groupBy(facts, ({ kind }) => `${kind}s`);
  for (const [statement, of] of nodes)
    await write(
      statement,
      of.map((fact) => ({ id: fact.id, properties: propertiesOf(fact, fact.spells.at(-1)!) })),
    );
  const edges = new Map<string, Row[]>();
  for (const fact of facts)
    for (const [statement, rows] of Object.entries(edgeRows(fact)))
      edges.set(statement, [...(edges.get(statement) ?? []), ...rows]);
  for (const [statement, rows] of edges) await write(statement, rows);
}
