import { Command, CommanderError, Option } from 'commander';
import { messageOf, Problem, type ProblemCode } from '../model/problem.ts';
import { exportCommand } from './export-command.ts';
import { Stopped } from './until-stopped.ts';

/** Exit codes, for scripts that call Parley. */
export const exitCodes = { done: 0, failed: 1, usage: 2, badInput: 3, unavailable: 4, stopped: 130 } as const;

/** The commands, each read only when it is called. */
type Commands = {
  decide: (typeof import('./commands/decide.ts'))['decide'];
  check: (typeof import('./commands/check.ts'))['check'];
  importFile: (typeof import('./commands/import.ts'))['importFile'];
  load: (typeof import('./commands/load.ts'))['load'];
  retract: (typeof import('./commands/retract.ts'))['retract'];
  operations: (typeof import('./commands/operations.ts'))['operations'];
  newDossier: (typeof import('./commands/new.ts'))['newDossier'];
  migrate: (typeof import('./commands/migrate.ts'))['migrate'];
  script: (typeof import('./commands/script.ts'))['script'];
  seal: (typeof import('./commands/seal.ts'))['seal'];
  serve: (typeof import('./commands/serve.ts'))['serve'];
  verify: (typeof import('./commands/verify.ts'))['verify'];
};

const helpOfExitCodes = `
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 wrong input or dossier, 4 database or set-up not available,
130 stopped before the end.`;

/** Runs one command line and returns the exit code; whatever is thrown becomes one message on standard error. */
export async function runParley(words: readonly string[]): Promise<number> {
  try {
    await program().parseAsync([...words], { from: 'user' });
    return exitCodes.done;
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    if (thrown instanceof Stopped) return exitCodes.stopped;
    console.error(
      thrown instanceof Problem ? thrown.message : `Something unexpected went wrong: ${messageOf(thrown)}`,
    );
    return exitCodeOf(thrown);
  }
}

function program(): Command {
  const parley = new Command('parley')
    .description('Who met whom, and which passage says so.')
    .addHelpText('after', helpOfExitCodes)
    .exitOverride()
    .showHelpAfterError('(parley --help lists the commands)');
  const texts = ['--texts <dir>', 'folder with the articles, to check every citation against'] as const;
  const dryRun = ['--dry-run', 'print what would change, and write nothing'] as const;
  parley
    .command('serve')
    .description('serve the GraphQL API; starts the embedded Neo4j where NEO4J_URI is not set')
    .option('--load <paths...>', 'dossiers, or folders of them, to load first')
    .option(...texts)
    .action(async (...args: Parameters<Commands['serve']>) =>
      (await import('./commands/serve.ts')).serve(...args),
    );
  parley
    .command('load')
    .description('load dossiers into the database; loading one again changes nothing')
    .argument('<paths...>', 'dossiers, or folders of them')
    .option(...texts)
    .option(...dryRun)
    .action(async (...args: Parameters<Commands['load']>) =>
      (await import('./commands/load.ts')).load(...args),
    );
  parley
    .command('import')
    .description('import a table of meetings, a row a participation; the same again changes nothing')
    .argument('<table>', '.csv or .jsonl, also .gz; - for standard input')
    .option('--mapping <file>', 'how to read a table that is not in the tidy form')
    .option(
      '--published <day>',
      'the day since which its rows count as known (else: as the mapping says, or today)',
    )
    .option('--rejects <file>', 'where rows go that cannot be loaded (else: beside the table)')
    .option('--strict', 'stop at the first row that cannot be loaded')
    .addOption(new Option('--format <form>', 'of standard input').choices(['csv', 'jsonl']).default('csv'))
    .action(async (...args: Parameters<Commands['importFile']>) =>
      (await import('./commands/import.ts')).importFile(...args),
    );
  parley
    .command('retract')
    .description('withdraw what sources state; what others state of the same facts stays')
    .argument('<sources...>', 'ids of sources, with or without source/')
    .option(...dryRun)
    .action(async (...args: Parameters<Commands['retract']>) =>
      (await import('./commands/retract.ts')).retract(...args),
    );
  parley
    .command('new')
    .description(
      "write a dossier to be worked through of an article's text; nothing that it proposes loads yet",
    )
    .argument('<article>', 'the text, UTF-8; its file name gives the id of the source')
    .option('--out <file>', 'where to write it; - is standard output (default: beside the article)')
    .option(
      '--known <paths...>',
      'dossiers whose names to look for (default: articles/ and the folder of the new one)',
    )
    .option('--published <day>', 'YYYY-MM-DD (default: the day at the start of the file name)')
    .action(async (...args: Parameters<Commands['newDossier']>) =>
      (await import('./commands/new.ts')).newDossier(...args),
    );
  parley
    .command('decide')
    .description('make the decisions on which ids mean the same those of a file; an empty file undoes all')
    .argument('<file>', 'same_as and not_same decisions, as docs/identity.md describes them')
    .option(...dryRun)
    .action(async (...args: Parameters<Commands['decide']>) =>
      (await import('./commands/decide.ts')).decide(...args),
    );
  parley
    .command('check')
    .description('report every problem of dossiers, without a database')
    .argument('<paths...>', 'dossiers, or folders of them')
    .option(...texts)
    .option('--sealed', 'refuse quotes: what is shared must cite by offsets and fingerprint')
    .action(async (...args: Parameters<Commands['check']>) =>
      (await import('./commands/check.ts')).check(...args),
    );
  parley
    .command('seal')
    .description("turn a dossier's quotes into offsets and fingerprints, in place")
    .argument('<paths...>', 'dossiers, or folders of them')
    .requiredOption(...texts)
    .action(async (...args: Parameters<Commands['seal']>) =>
      (await import('./commands/seal.ts')).seal(...args),
    );
  parley
    .command('script')
    .description('print the load of a dossier as a script for cypher-shell and a fresh database')
    .argument('<dossier>', 'one dossier')
    .option(...texts)
    .action(async (...args: Parameters<Commands['script']>) =>
      (await import('./commands/script.ts')).script(...args),
    );
  exportCommand(parley);
  parley
    .command('verify')
    .description(
      'compare all that the database holds with what it should hold; ends with 1 where something is wrong',
    )
    .option('--repair', 'derive anew, from the claims, what can be derived')
    .option(...texts)
    .action(async (...args: Parameters<Commands['verify']>) =>
      (await import('./commands/verify.ts')).verify(...args),
    );
  parley
    .command('migrate')
    .description("bring the database's schema up to date, as every command that writes does first")
    .option(...dryRun)
    .action(async (...args: Parameters<Commands['migrate']>) =>
      (await import('./commands/migrate.ts')).migrate(...args),
    );
  parley
    .command('operations')
    .description('write what the explorer and the pieces ask, as PARLEY_OPERATIONS takes it')
    .option('--out <file>', 'where to write it; - is standard output', '-')
    .action(async (...args: Parameters<Commands['operations']>) =>
      (await import('./commands/operations.ts')).operations(...args),
    );
  return parley;
}

/** What whoever calls a command can mend by writing something else. */
const badInput: ReadonlySet<ProblemCode> = new Set([
  'BAD_DOSSIER',
  'BAD_INPUT',
  'UNKNOWN_NAME',
  'AMBIGUOUS_NAME',
  'LIMIT_EXCEEDED',
]);

function exitCodeOf(thrown: unknown): number {
  if (!(thrown instanceof Problem)) return exitCodes.failed;
  if (badInput.has(thrown.code)) return exitCodes.badInput;
  return thrown.code === 'GRAPH_UNAVAILABLE' || thrown.code === 'SETUP_FAILED'
    ? exitCodes.unavailable
    : exitCodes.failed;
}
