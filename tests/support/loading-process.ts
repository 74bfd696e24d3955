import { driverGraph, type DriverSettings } from '../../src/graph/driver-graph.ts';
import { loadAccount } from '../../src/load/load-account.ts';
import { readDossier } from '../../src/load/read-dossier.ts';
import { interruptedGraph } from './interrupted-graph.ts';

// A process that loads a dossier, says so on standard output once it is half-way, and goes no further.

const [file, settings] = process.argv.slice(2) as [string, string];
const graph = driverGraph(JSON.parse(settings) as DriverSettings);
const halfway = interruptedGraph(graph, async (sent) => {
  if (sent < 15) return;
  process.stdout.write('half-way\n');
  await new Promise(() => setInterval(() => {}, 1000));
});
await loadAccount(halfway, await readDossier(file, null));
