import { runParley } from './program.ts';

// The one place that ends the process: commands throw, and whatever a stopped command left under way ends here.
process.exit(await runParley(process.argv.slice(2)));
