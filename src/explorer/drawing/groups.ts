import {
  beginnings,
  pairKey,
  type Answered,
  type LinkKind,
  type Picture,
  type PictureLink,
} from './picture.ts';

/** How many groups are drawn; smaller ones than these are left out. */
export const mostGroups = 60;

/** A picture of groups, and how many groups, and leaders in them, it leaves out. */
export type Groups = { picture: Picture; left: { groups: number; leaders: number } };

/**
 * A network as the groups that its leaders form, those of a group having met one another more than others. Each stands
 * under whoever of it met the most people; a line is of the kind that at least one of the pairs behind it is of. The
 * largest is in the middle: laid out by who met whom, large circles would lie on one another.
 */
export function groupsOf({ nodes, links }: Answered, kindOf: (pair: string) => LinkKind): Groups {
  const members = new Map<number, Answered['nodes'][number][]>();
  for (const node of nodes) members.set(node.community, [...(members.get(node.community) ?? []), node]);
  const largestFirst = [...members.entries()].sort(
    ([a, some], [b, others]) => others.length - some.length || a - b,
  );
  const drawn = largestFirst.slice(0, mostGroups);
  const heads = new Map(
    drawn.map(([group, all]) => [group, all.reduce((a, b) => (b.degree > a.degree ? b : a))]),
  );
  const places = beginnings(drawn.map((_, index) => index));
  const left = largestFirst.slice(mostGroups).flatMap(([, all]) => all);
  return {
    picture: {
      placed: true,
      chosen: [],
      nodes: drawn.map(([group, all], index) => {
        const { id, name } = heads.get(group)!.leader;
        const others = all.length - 1;
        return {
          id,
          name: others === 0 ? name : `${name} and ${others}`,
          degree: all.length,
          ...places[index]!,
        };
      }),
      links: linksBetween(nodes, links, heads, kindOf),
    },
    left: { groups: largestFirst.length - drawn.length, leaders: left.length },
  };
}

const strongestFirst: readonly LinkKind[] = ['met', 'spoke', 'open'];

function linksBetween(
  nodes: Answered['nodes'],
  links: Answered['links'],
  heads: ReadonlyMap<number, Answered['nodes'][number]>,
  kindOf: (pair: string) => LinkKind,
): PictureLink[] {
  const headOf = new Map(nodes.map(({ leader, community }) => [leader.id, heads.get(community)?.leader.id]));
  const between = new Map<string, PictureLink>();
  for (const link of links) {
    const ends = [headOf.get(link.source.id), headOf.get(link.target.id)];
    const [source, target] = ends.filter((head) => head !== undefined).sort((a, b) => (a < b ? -1 : 1));
    if (source === undefined || target === undefined || source === target) continue;
    const key = `${source} ${target}`;
    const kind = kindOf(pairKey(link));
    const before = between.get(key);
    between.set(key, {
      source,
      target,
      meetings: link.meetings + (before?.meetings ?? 0),
      first: null,
      last: null,
      kind: strongestFirst.find((each) => each === kind || each === before?.kind)!,
    });
  }
  return [...between.values()];
}
