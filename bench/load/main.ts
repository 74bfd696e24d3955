import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { driverGraph } from '../../src/graph/driver-graph.ts';
import { joinEmbedded, type EmbeddedNeo4j } from '../../src/graph/embedded/join.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { packageDir } from '../../src/graph/statements.ts';
import { checkMet } from '../../src/load/verify/check-met.ts';
import { openLedger } from '../../src/load/verify/ledger.ts';
import { readerOf } from '../../src/load/verify/reader.ts';
import { tellNobody } from '../../src/model/progress.ts';
import { printHeld, printTable } from '../report.ts';
import { dump, type Dump } from './dump.ts';
import { runImport, type Taken } from './import-process.ts';
import { offlineImport } from './offline-import.ts';
import { writeTable } from './table.ts';

// Imports an invented table beside Neo4j's own offline import of the very graph it makes; fails where a figure falls
// short of what it is held to. Figures are ratios of one run: how fast the machine is does not matter, a quiet one is best.

const { values } = parseArgs({
  options: {
    participations: { type: 'string', default: '1000000' },
    sources: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
  },
});
const wanted = {
  participations: Number(values.participations),
  sources: Number(values.sources),
  seed: Number(values.seed),
};

const jarsRoot = join(packageDir(), '.parley');
const folder = join(jarsRoot, 'bench-load');
const table = join(folder, `table-${Object.values(wanted).join('-')}.csv`);
/** Of the same name, and so another form of the same table. */
const changedTable = join(folder, 'changed', basename(table));

/** When the import is stopped to count who met whom, as shares of the table. */
const lookAt = [0.1, 0.4, 0.7];

type Measured = { first: Taken; again: Taken; changed: Taken; rows: number; wrong: number; dumped: Dump };

console.log(`An invented table of ${wanted.participations} participations by ${wanted.sources} sources`);
await writeTable(table, wanted);
const measured = await measureImports();
const offline = await offlineImport(measured.dumped, join(folder, 'offline'), jarsRoot);
await rm(join(folder, 'dump'), { recursive: true, force: true });
report(measured, offline);

async function measureImports(): Promise<Measured> {
  const dataDir = join(folder, 'data');
  await rm(dataDir, { recursive: true, force: true });
  const server = await joinEmbedded({ dataDir, jarsRoot }, tellNobody);
  const { uri, user, password } = server;
  const graph = driverGraph({ uri, user, password, database: 'neo4j', readTimeout: 600_000 });
  try {
    const met = metCounter(graph);
    const first = await runImport(table, server, met);
    await met.look();
    const rows = await rowsLoaded(graph);
    console.log(`imported: ${rows} participations in ${first.seconds.toFixed(1)} s`);
    const dumped = await dump(server, join(folder, 'dump'));
    console.log(`written for neo4j-admin: ${dumped.nodes} nodes, ${dumped.relationships} relationships`);
    return { first, rows, dumped, ...(await importAgain(server)), wrong: met.wrong() };
  } finally {
    await graph.close();
    await server.leave();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** The same table once more, and then with one cell changed, which makes it another. */
async function importAgain(server: EmbeddedNeo4j): Promise<{ again: Taken; changed: Taken }> {
  const undisturbed = { isDue: async () => Promise.resolve(false), look: async () => Promise.resolve() };
  const again = await runImport(table, server, undisturbed);
  await mkdir(dirname(changedTable), { recursive: true });
  writeFileSync(changedTable, readFileSync(table, 'utf8').replace('Meeting 1,', 'Meeting one,'));
  return { again, changed: await runImport(changedTable, server, undisturbed) };
}

async function rowsLoaded(graph: Graph): Promise<number> {
  const [row] = await graph.read('MATCH (import:Import) RETURN import.rows AS rows LIMIT 1').catch(() => []);
  return Number(row?.['rows'] ?? 0);
}

/** Counts who met whom at some moments of an import. */
function metCounter(graph: Graph): {
  isDue: () => Promise<boolean>;
  look: () => Promise<void>;
  wrong: () => number;
} {
  const waiting = lookAt.map((share) => share * wanted.participations);
  const { ledger, note } = openLedger();
  return {
    isDue: async () => waiting.length > 0 && (await rowsLoaded(graph)) >= waiting[0]!,
    look: async () => {
      waiting.shift();
      await checkMet(readerOf(graph), note);
      console.log(`who met whom, after ${await rowsLoaded(graph)} participations: ${ledger.wrong} wrong`);
    },
    wrong: () => ledger.wrong,
  };
}

function report({ first, again, changed, rows, wrong }: Measured, offline: number): void {
  console.log();
  printTable(
    Object.entries({
      'neo4j-admin database import full': { seconds: offline, megabytes: null },
      'parley import': first,
      'the same again': again,
      'with one cell changed': changed,
    }).map(([what, { seconds, megabytes }]) => ({
      what,
      seconds: seconds.toFixed(1),
      'participations a second': Math.round(rows / seconds).toString(),
      'most memory, MB': megabytes === null ? '' : Math.round(megabytes).toString(),
    })),
  );
  const megabytes = Math.max(first.megabytes, again.megabytes, changed.megabytes);
  const holds = printHeld([
    {
      what: 'participations a second, against neo4j-admin',
      measured: offline / first.seconds,
      limit: 0.15,
      sense: 'at least',
    },
    {
      what: 'the same table again, against the first time',
      measured: again.seconds / first.seconds,
      limit: 0.7,
      sense: 'at most',
    },
    { what: 'most memory of the loader, MB', measured: megabytes, limit: 250, sense: 'at most' },
    { what: 'pairs of leaders whose meetings are miscounted', measured: wrong, limit: 0, sense: 'at most' },
  ]);
  process.exitCode = holds ? 0 : 1;
}
