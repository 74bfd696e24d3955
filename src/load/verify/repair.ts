import type { Graph } from '../../graph/graph.ts';
import { holdLock } from '../../graph/lock.ts';
import { readCypher } from '../../graph/statements.ts';
import type { Tell } from '../../model/progress.ts';
import { factKinds, type Id } from '../../model/words.ts';
import { readClaims, runSteps, statementNamed, type LoadStatements } from '../load-account.ts';
import { chunksOf } from '../chunks-of.ts';
import { idsAlike } from '../identity/alike.ts';
import { claimNow } from '../identity/decided.ts';
import { readDecisions } from '../identity/stored-decisions.ts';
import { factChanges } from '../plan/changes.ts';
import { factSteps } from '../plan/fact-steps.ts';
import { meetingsWithHistory } from '../plan/plan-load.ts';
import type { Step } from '../plan/step.ts';
import { derivedSteps } from '../plan/tidy-steps.ts';
import type { Repair } from './ledger.ts';
import { verifyStatements } from './reader.ts';
import { makeSchema } from '../../graph/make-schema.ts';
import { schemaObjects } from '../../graph/schema-objects.ts';
import { verifyGraph, wrongIn, type Verdict } from './verify.ts';

/** Facts written anew, and rows of other repairs, in one transaction. */
const [factsAtOnce, rowsAtOnce] = [200, 5000];

/**
 * Verifies a graph and mends what can be derived anew, in rounds, since what one mends may show what is wrong beneath.
 * Claims, passages and sources stay as they are. Each round holds the lock of writers. Returns what is wrong at the
 * end; nothing is written, and the graph keeps its version, where nothing can be mended.
 */
export async function repairGraph(graph: Graph, textsDir: string | null, tell: Tell): Promise<Verdict[]> {
  let verdicts = await verifyGraph(graph, textsDir, tell);
  for (let before = Infinity; wrongIn(verdicts) < before && repairsOf(verdicts).length > 0;) {
    before = wrongIn(verdicts);
    await holdLock(
      graph,
      async () => {
        // A load may have come between the first look and the lock.
        const repairs = repairsOf(await verifyGraph(graph, textsDir, tell));
        tell({ text: `mending ${repairs.length} things` });
        await mend(graph, repairs);
      },
      tell,
    );
    verdicts = await verifyGraph(graph, textsDir, tell);
  }
  return verdicts;
}

function repairsOf(verdicts: readonly Verdict[]): Repair[] {
  return verdicts.flatMap(({ findings }) => findings.flatMap(({ repair }) => repair ?? []));
}

async function mend(graph: Graph, repairs: readonly Repair[]): Promise<void> {
  const statements = verifyStatements();
  await remakeSchema(
    graph,
    new Set(repairs.flatMap((repair) => (repair.by === 'schema' ? repair.name : []))),
  );
  const rows = Map.groupBy(
    repairs.filter((repair) => repair.by === 'statement'),
    (repair) => repair.statement,
  );
  const runAll = async (statement: string): Promise<void> => {
    // Two things wrong with a pair are mended once.
    const once = new Map((rows.get(statement) ?? []).map(({ row }) => [JSON.stringify(row), row]));
    for (const chunk of chunksOf([...once.values()], rowsAtOnce))
      await run(graph, [{ statement, rows: chunk }], statements);
  };
  // What is left of a fact that is gone would be in the way of the fact.
  await runAll('delete-orphan-spells');
  const facts = new Set(repairs.flatMap((repair) => (repair.by === 'fact' ? repair.fact : [])));
  // What others refer to is written first.
  const inOrder = factKinds.flatMap((kind) => [...facts].filter((id) => id.startsWith(`${kind}/`)));
  for (const ids of chunksOf(inOrder, factsAtOnce)) await writeAnew(graph, ids, statements);
  for (const statement of rows.keys()) if (statement !== 'delete-orphan-spells') await runAll(statement);
}

/** Writes facts as their claims amount to, as a load would that brings them. */
async function writeAnew(graph: Graph, facts: readonly Id[], statements: LoadStatements): Promise<void> {
  const decisions = await readDecisions(graph.read, statementNamed(statements, 'existing-decisions'));
  const said = await readClaims(graph.read, null, idsAlike(facts, decisions), statements);
  const claims = said.map((claim) => claimNow(claim, decisions)).filter(({ fact }) => facts.includes(fact));
  const changes = factChanges([], claims).map((change) => ({ ...change, before: change.after }));
  await run(
    graph,
    [
      ...factSteps(changes, claims),
      { statement: 'relink-meetings', rows: meetingsWithHistory(changes) },
      ...derivedSteps(changes, []),
    ],
    statements,
  );
}

/** Runs steps in one transaction, which gives the graph its next version: what was answered before may be wrong. */
async function run(graph: Graph, steps: readonly Step[], statements: LoadStatements): Promise<void> {
  const logged = [...steps, { statement: 'log', rows: [{ source: null, changes: [] }] }];
  const due = logged.filter(({ rows }) => rows.length > 0);
  await graph.write((send) => runSteps(send, due, statements));
}

async function remakeSchema(graph: Graph, names: ReadonlySet<string>): Promise<void> {
  for (const { name, drop, create } of schemaObjects(readCypher('schema'))) {
    if (!names.has(name)) continue;
    await graph.command(drop);
    await makeSchema(graph, create);
  }
  if (names.size > 0) await graph.command('CALL db.awaitIndexes(300)');
}
