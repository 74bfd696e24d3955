type Pair = readonly [string, string];

/** Normalised betweenness of each node, by walking every shortest way between every pair of others. */
export function betweennessOf(nodes: readonly string[], links: readonly Pair[]): Map<string, number> {
  const next = new Map(
    nodes.map((node) => [node, links.flatMap(([a, b]) => (a === node ? [b] : b === node ? [a] : []))]),
  );
  const pairs = (nodes.length - 1) * (nodes.length - 2);
  const all = nodes.flatMap((from) =>
    nodes.flatMap((to) => (from === to ? [] : [shortestWays(next, from, to)])),
  );
  return new Map(
    nodes.map((node) => {
      const shares = all.map((ways) => {
        const through = ways.filter((way) => way.slice(1, -1).includes(node));
        return ways.length === 0 ? 0 : through.length / ways.length;
      });
      return [node, pairs <= 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / pairs];
    }),
  );
}

/** All shortest ways, found by making all ways one step longer until some arrive. */
function shortestWays(next: ReadonlyMap<string, readonly string[]>, from: string, to: string): string[][] {
  let ways = [[from]];
  while (ways.length > 0) {
    const arrived = ways.filter((way) => way.at(-1) === to);
    if (arrived.length > 0) return arrived;
    ways = ways.flatMap((way) =>
      next
        .get(way.at(-1)!)!
        .filter((node) => !way.includes(node))
        .map((node) => [...way, node]),
    );
  }
  return [];
}
