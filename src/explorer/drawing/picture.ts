/** What a link rests on: a meeting in person, word over a distance, or nothing that was held. */
export type LinkKind = 'met' | 'spoke' | 'open';

/** A leader to be drawn. */
export type PictureNode = {
  id: string;
  name: string;
  /** People met. */
  degree: number;
  x: number;
  y: number;
  /** Whether the layout leaves it where it is. */
  fixed?: boolean;
};

/** Two leaders to be joined. */
export type PictureLink = {
  source: string;
  target: string;
  meetings: number;
  first: string | null;
  last: string | null;
  kind: LinkKind;
  /** Whether it lies on a chain that was asked for. */
  onChain?: boolean;
};

/** A network to be drawn. */
export type Picture = {
  nodes: readonly PictureNode[];
  links: readonly PictureLink[];
  /** Whether places are final, and no layout is to be run. */
  placed: boolean;
  /** Whom the picture is about. */
  chosen: readonly string[];
};

/** How large a node is drawn, in pixels: its area goes with the people met, and the more there are the smaller all are. */
export function radius(degree: number, nodes: number): number {
  const room = Math.min(1, 6 / Math.sqrt(nodes) + 0.2);
  return room * Math.min(30, 6 + 2.4 * Math.sqrt(degree));
}

/** How broad a link is drawn, in pixels. */
export function breadth(meetings: number, links: number): number {
  const least = links > 3000 ? 0.6 : links > 300 ? 1 : 1.8;
  return least + Math.min(4, 0.9 * Math.log2(Math.max(1, meetings)));
}

/** A network as it is answered. */
export type Answered = {
  nodes: readonly { degree: number; community: number; leader: { id: string; name: string } }[];
  links: readonly {
    meetings: number;
    firstMet: string | null;
    lastMet: string | null;
    source: { id: string };
    target: { id: string };
  }[];
};

/** A name for the pair that a link joins. */
export function pairKey({ source, target }: { source: { id: string }; target: { id: string } }): string {
  return `${source.id} ${target.id}`;
}

/** The picture of a network, each community in a place of its own to begin with; so many of the first nodes were chosen. */
export function pictureOf(
  { nodes, links }: Answered,
  kindOf: (pair: string) => LinkKind,
  chosen: number,
): Picture {
  const everybody =
    nodes.length > 2 &&
    nodes.length <= largestRound &&
    links.length === (nodes.length * (nodes.length - 1)) / 2;
  const places = everybody ? round(nodes.length) : beginnings(nodes.map(({ community }) => community));
  return {
    placed: everybody,
    chosen: nodes.slice(0, chosen).map(({ leader }) => leader.id),
    nodes: nodes.map(({ leader, degree }, index) => ({ ...leader, degree, ...places[index]! })),
    links: links.map((link) => ({
      source: link.source.id,
      target: link.target.id,
      meetings: link.meetings,
      first: link.firstMet,
      last: link.lastMet,
      kind: kindOf(pairKey(link)),
    })),
  };
}

/** Up to how many people who all met each other are drawn round a table: nobody is more in the middle than others. */
const largestRound = 24;

function round(count: number): { x: number; y: number }[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = Math.PI / 2 - (2 * Math.PI * index) / count;
    return { x: Math.cos(angle), y: Math.sin(angle) };
  });
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** Where nodes start from: communities on a spiral, and the nodes of each on a spiral around its middle. */
export function beginnings(communities: readonly number[]): { x: number; y: number }[] {
  const sizes: number[] = [];
  for (const community of communities) sizes[community] = (sizes[community] ?? 0) + 1;
  const middles: { x: number; y: number }[] = [];
  let before = 0;
  sizes.forEach((size, community) => {
    const far = community === 0 ? 0 : 12 * Math.sqrt(before + size);
    middles[community] = {
      x: far * Math.cos(community * goldenAngle),
      y: far * Math.sin(community * goldenAngle),
    };
    before += size;
  });
  const placed: number[] = [];
  return communities.map((community) => {
    const index = placed[community] ?? 0;
    placed[community] = index + 1;
    const far = 8 * Math.sqrt(index + 0.5);
    const { x, y } = middles[community]!;
    return { x: x + far * Math.cos(index * goldenAngle), y: y + far * Math.sin(index * goldenAngle) };
  });
}
