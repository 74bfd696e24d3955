import type { Command } from 'commander';
import { pino } from 'pino';
import { openApi } from '../../api/api.ts';
import { exportTexts, leavesOut } from '../../export/export.ts';
import { exportFormats, wholeFormats, type ExportFormat } from '../../export/formats.ts';
import { chosenSources, graphReader } from '../../export/read-graph.ts';
import { asking, type Ask } from '../../export/ask.ts';
import type { Graph } from '../../graph/graph.ts';
import { Problem } from '../../model/problem.ts';
import { causeOf, databaseSteps, type WithGraph } from '../database-steps.ts';
import { meetingFilter, type FilterOptions } from '../meeting-filter.ts';
import { readSettings } from '../settings.ts';
import { atMostEvery, logSteps } from '../steps.ts';
import { stopSignal } from '../until-stopped.ts';
import { refuseNoFile, standardOutput, writeOutput } from '../write-output.ts';

type Options = FilterOptions & {
  format: ExportFormat;
  out: string;
  source?: string[];
  withTexts?: boolean;
};

/** Between two lines of progress, in milliseconds. */
const tellEvery = 5000;

/** `parley export`: the graph, or what a filter selects, to a file or standard output; all else to standard error. */
export async function exportGraph(options: Options, command: Command): Promise<void> {
  const { format, out, source, withTexts = false } = options;
  const filter = meetingFilter(options);
  refuseMisfits(options, filter, command);
  await refuseNoFile(out);
  const settings = readSettings();
  const stopping = stopSignal(settings.underNpm);
  const context: WithGraph = {};
  try {
    await logSteps(
      context,
      [
        ...databaseSteps(settings.graph, stopping),
        {
          title: 'Export',
          work: async ({ graph }, tell) => {
            const sources = source ? await chosenSources(graph!, source) : null;
            const request = { format, filter, sources, withTexts };
            const count = { characters: 0 };
            const texts = counting(
              exportTexts(graph!, asker(graph!), request),
              count,
              atMostEvery(tellEvery, () => tell({ text: `${sizeOf(count)} so far` })),
            );
            await writeOutput(out, texts, stopping);
            console.error(`Export: left out: ${leavesOut(request).join('; ')}`);
            const incomplete = await graphReader(graph!, sources).incomplete();
            if (incomplete.length > 0)
              console.error(`Export: incomplete: the import of ${incomplete.join(', ')} has not ended`);
            return `${sizeOf(count)}${out === standardOutput ? '' : ` in ${out}`}`;
          },
        },
      ],
      console.error,
    );
  } catch (thrown) {
    throw await causeOf(thrown, settings.graph);
  } finally {
    await context.graph?.close();
  }
}

/** What is no part of the form that is asked for would be passed over in silence otherwise. */
function refuseMisfits(
  { format, source, withTexts }: Options,
  filter: Readonly<Record<string, unknown>>,
  command: Command,
): void {
  const isWhole = wholeFormats.has(format);
  const whole = [...wholeFormats].join(' and ');
  const parts = exportFormats.filter((other) => !wholeFormats.has(other)).join(', ');
  if (isWhole && Object.keys(filter).length > 0)
    command.error(`error: ${format} is of whole sources (--source); filters are for ${parts}`);
  if (!isWhole && (source ?? withTexts) !== undefined)
    command.error(`error: --source and --with-texts are for ${whole}; ${format} takes filters`);
}

/** Asks the API in this process; nothing is sent anywhere. */
function asker(graph: Graph): Ask {
  const ask = asking(openApi({ graph, log: pino({ level: 'silent' }), cacheSize: 0 }).ask);
  return (query, variables) =>
    ask(query, variables).catch((thrown: unknown) => {
      throw thrown instanceof Problem ? inOptions(thrown) : thrown;
    });
}

/** The service speaks of its own arguments; whoever reads a message here has options. */
const optionOf: Readonly<Record<string, string>> = {
  'participants.any': '--leader',
  'participants.all': '--every-leader',
  represents: '--represents',
  topic: '--topic',
};

function inOptions({ code, message, details, cause }: Problem): Problem {
  const told = message.replace(/`([\w.]+)`/g, (whole, name: string) => optionOf[name] ?? whole);
  return new Problem(code, told, details, { cause });
}

async function* counting(
  texts: AsyncIterable<string>,
  count: { characters: number },
  tell: () => void,
): AsyncGenerator<string> {
  for await (const text of texts) {
    yield text;
    count.characters += text.length;
    tell();
  }
}

function sizeOf({ characters }: { characters: number }): string {
  return `${characters.toLocaleString('en')} characters`;
}
