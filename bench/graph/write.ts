import { metSteps } from '../../src/load/plan/met-steps.ts';
import { factSteps } from '../../src/load/plan/fact-steps.ts';
import { countryRows, sourceRow } from '../../src/load/plan/shared-rows.ts';
import type { Row } from '../../src/load/plan/step.ts';
import { readLoadStatements, statementNamed } from '../../src/load/load-account.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { Fact } from '../../src/model/words.ts';
import { chance } from './chance.ts';
import { countryIds } from './countries.ts';
import { published, sourceId } from './fact.ts';
import { inventMeetings } from './meetings.ts';
import { inventPeople } from './people.ts';
import type { GraphSize } from './size.ts';

/** Rows that one transaction writes. */
const batch = 10_000;

/** Invents a graph and writes it by the statements of a load, with the same nodes, edges and properties. */
export async function writeGraph(graph: Graph, size: GraphSize, seed: number): Promise<void> {
  const statements = readLoadStatements();
  const write = async (name: string, rows: readonly Row[]): Promise<void> => {
    for (let at = 0; at < rows.length; at += batch)
      await graph.write((run) => run(statementNamed(statements, name), { rows: rows.slice(at, at + batch) }));
  };

  const by = chance(seed);
  const people = inventPeople(size.leaders, by);
  await write('sources', [sourceRow(source)]);
  await write('countries', countryRows(countryIds));
  await writeFacts(people.facts, write);

  let waiting: Fact<'meeting'>[] = [];
  for (const meeting of inventMeetings(size, people.all, by)) {
    waiting.push(meeting);
    if (waiting.length < batch) continue;
    await writeFacts(waiting, write);
    waiting = [];
  }
  await writeFacts(waiting, write);
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

async function writeFacts(
  facts: readonly Fact[],
  write: (name: string, rows: readonly Row[]) => Promise<void>,
): Promise<void> {
  const changes = facts.map(
    (fact) => ({ fact: fact.id, kind: fact.kind, before: null, after: fact, action: 'ADDED' }) as const,
  );
  for (const { statement, rows } of [...factSteps(changes, []), ...metSteps(changes)])
    await write(statement, rows);
}
