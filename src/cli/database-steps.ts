import { fullDiskProblem } from '../graph/embedded/data-folder.ts';
import type { Graph } from '../graph/graph.ts';
import { migrate } from '../graph/migrate.ts';
import { openGraph, type GraphSettings } from '../graph/open-graph.ts';
import { messageOf, Problem } from '../model/problem.ts';
import type { Step } from './steps.ts';
import { unlessStopped } from './until-stopped.ts';

/** Where a command keeps its database, so that it can be closed however far the steps came. */
export type WithGraph = { graph?: Graph };

/** The steps from nothing to a migrated database in `context.graph`; `opened` is given it before it has answered. */
export function databaseSteps(
  settings: GraphSettings,
  stopping: AbortSignal,
  opened: (graph: Graph) => void = () => {},
): Step<WithGraph>[] {
  return [
    {
      title: 'Database',
      work: async (context, tell) => {
        if (!context.graph) {
          context.graph = await openGraph(settings, tell, stopping);
          opened(context.graph);
        }
        await unlessStopped(stopping, context.graph.verify()).catch((thrown: unknown) => {
          throw unreachable(thrown, settings);
        });
        return settings.server ? `the server at ${addressOf(settings.server.uri)}` : 'ready';
      },
    },
    {
      title: 'Schema',
      work: async ({ graph }, tell) => {
        const applied = await unlessStopped(stopping, migrate(graph!, tell));
        return applied.length > 0 ? `${applied.length} changes applied` : 'up to date';
      },
    },
  ];
}

/** What a step threw, or the full disk that made the embedded Neo4j throw it. */
export async function causeOf(thrown: unknown, { server, embedded }: GraphSettings): Promise<unknown> {
  const isVague = thrown instanceof Problem && ['INTERNAL', 'GRAPH_UNAVAILABLE'].includes(thrown.code);
  return (isVague && !server && (await fullDiskProblem(embedded.dataDir))) || thrown;
}

/** The graph's own problems name no address, as clients read them; whoever starts Parley needs it. */
function unreachable(thrown: unknown, { server, embedded }: GraphSettings): unknown {
  if (!(thrown instanceof Problem)) return thrown;
  const message = server
    ? `Expected a Neo4j that answers at ${addressOf(server.uri)}; found ${whyNot(thrown)}`
    : `Expected the embedded Neo4j of ${embedded.dataDir} to answer; found it silent. Its logs are in ${embedded.dataDir}/graph/logs; end the processes that use that folder, or name another in PARLEY_DATA.`;
  return new Problem('GRAPH_UNAVAILABLE', message, {}, { cause: thrown });
}

function whyNot({ message, cause }: Problem): string {
  if (/credentials/.test(message))
    return 'that it refuses the credentials. Check NEO4J_USER and NEO4J_PASSWORD.';
  if (/NEO4J_DATABASE/.test(message)) return 'no database of the name there. Check NEO4J_DATABASE.';
  const said = messageOf(cause);
  const otherwise = 'Start it, correct NEO4J_URI, or unset NEO4J_URI to use the embedded Neo4j.';
  if (/ECONNREFUSED/.test(said)) return `that nothing listens there. ${otherwise}`;
  if (/ENOTFOUND|EAI_AGAIN/.test(said)) return `no host of that name. ${otherwise}`;
  return `no answer that a Neo4j would give. ${otherwise}`;
}

/** Without the credentials that some people put into addresses. */
function addressOf(uri: string): string {
  return uri.replace(/\/\/[^@/]*@/, '//');
}
