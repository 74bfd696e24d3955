import { InvalidArgumentError, Option, type Command } from 'commander';
import { exportFormats } from '../export/formats.ts';
import { meetingModes, meetingStatuses } from '../model/words.ts';

const filters = 'Filters, for tidy-csv, graphml and gexf:';
const sources = 'For jsonl and cypher, which are of whole sources:';

/** Adds `parley export` to the commands. */
export function exportCommand(parley: Command): void {
  parley
    .command('export')
    .description('write the graph, or what a filter selects, to a file or standard output')
    .addOption(
      new Option('--format <format>', `one of ${exportFormats.join(', ')}`)
        .argParser(oneOf(exportFormats))
        .default('jsonl'),
    )
    .option('--out <file>', 'where to write; - is standard output', '-')
    .optionsGroup(sources)
    .option('--source <ids...>', 'these sources alone')
    .option('--with-texts', 'the words of passages too, where the graph has them')
    .optionsGroup(filters)
    .option('--leader <names...>', 'with at least one of these leaders')
    .option('--every-leader <names...>', 'with every one of these leaders')
    .option('--from <day>', 'possibly on this day or later')
    .option('--to <day>', 'possibly on this day or earlier')
    .option('--certainly', 'only what is certain of --from and --to')
    .addOption(listOf('--status <statuses...>', meetingStatuses, 'networks: HELD unless given'))
    .addOption(listOf('--mode <modes...>', meetingModes, 'networks: IN_PERSON unless given'))
    .option('--country <country>', 'in this country')
    .option('--represents <party>', 'with someone who took part for this country or organization')
    .option('--topic <topic>', 'about this topic')
    .option('--known-on <day>', 'only what was published by this day, with the values known then')
    .action(async (options, command) => (await import('./commands/export.ts')).exportGraph(options, command));
}

function listOf(flags: string, words: readonly string[], note: string): Option {
  return new Option(flags, `one of ${words.join(', ')} (${note})`).argParser<string[] | undefined>(
    (word, before = []) => [...before, oneOf(words)(word)],
  );
}

/** Reads one word of a closed list, however its letters and dashes are written. */
function oneOf<T extends string>(words: readonly T[]): (word: string) => T {
  return (word) => {
    const plain = (text: string): string => text.toLowerCase().replaceAll('_', '-');
    const found = words.find((known) => plain(known) === plain(word));
    if (found === undefined) throw new InvalidArgumentError(`Expected one of ${words.join(', ')}.`);
    return found;
  };
}
