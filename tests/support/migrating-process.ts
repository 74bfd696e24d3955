import { driverGraph, type DriverSettings } from '../../src/graph/driver-graph.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { readCypher } from '../../src/graph/statements.ts';

// A process that starts to migrate by a file that does nothing, says so once it holds the lock, and goes no further.

const graph = driverGraph(JSON.parse(process.argv[2]!) as DriverSettings);
const file = { name: '901-for-tests', text: 'RETURN 1 AS stuck;' };
const stuck = {
  ...graph,
  command: async (statement: string, parameters = {}) => {
    if (!statement.includes('AS stuck')) return graph.command(statement, parameters);
    process.stdout.write('half-way\n');
    return new Promise<never>(() => setInterval(() => {}, 1000));
  },
};
await migrate(stuck, () => {}, [...readCypher('schema'), file]);
