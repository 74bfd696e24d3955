import { chance } from '../../bench/graph/chance.ts';
import type { BenchGraph } from '../../bench/graph/ready.ts';
import { sizeOf } from '../../bench/graph/size.ts';
import { shapes } from '../../bench/shapes/all.ts';

/** A request as it is sent: to a path, with a body where it is a question of GraphQL. */
export type Request = { path: string; body: string | null };

/** Requests of each kind of question; some of those for contacts are followed by one for the same as a file. */
const each = 500;

/** What dashboards ask: every question of the benchmark, of people drawn by seed, and their contacts as a file. */
export async function drawRequests(
  { graph }: BenchGraph,
  meetings: number,
  seed: number,
): Promise<Request[]> {
  const by = chance(seed);
  const world = { graph, size: sizeOf(meetings), by };
  const requests: Request[] = [];
  for (const { name, parley, sample } of shapes)
    for (const variables of await sample(world, each)) {
      const own = parley.variables?.(variables) ?? variables;
      const body = JSON.stringify({ query: parley.query, variables: own });
      requests.push({ path: '/graphql', body });
      if (name === 'contacts' && requests.length % 5 === 0)
        requests.push({
          path: `/export/contacts.csv?leader=${encodeURIComponent(String(variables['leader']))}`,
          body: null,
        });
    }
  // Neighbours in the list would be of one kind, and a minute of the cheapest followed by one of the dearest.
  return Array.from(requests, (request) => ({ request, place: by.share() }))
    .sort((a, b) => a.place - b.place)
    .map(({ request }) => request);
}
