import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { giveMemoryBack } from './give-memory-back.ts';

// A service goes on for months, and an import goes through a file of any size; before anything is loaded, which would have to
// be loaded again.
if (['serve', 'import'].includes(process.argv[2]!)) giveMemoryBack();

// What was compiled once is taken from a cache the next time: half of the time to the first answer. It is in a folder of
// our own, since the usual one for temporary files is open to all who use the machine; where it cannot be written there
// is none.
enableCompileCache(fileURLToPath(new URL('../../.parley/compiled', import.meta.url)));
const { runParley } = await import('./program.ts');

// Whoever reads the output may leave (`| head`), or the terminal may close: no fault of the command.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

// The one place that ends the process: commands throw, and whatever a stopped command left under way ends here.
process.exit(await runParley(process.argv.slice(2)));
