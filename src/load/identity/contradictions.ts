import type { Id } from '../../model/words.ts';
import type { Path } from '../dossier/dossier-problems.ts';
import { Decisions, type DecisionList } from './decisions.ts';

/** A decision that cannot stand beside the others, by its place in the file. */
type Contradiction = { path: Path; message: string };

/** What contradicts itself in a list of decisions; empty where `Decisions` can be made of it. */
export function contradictionsIn(list: DecisionList): Contradiction[] {
  const wrong = [...kindsIn(list), ...chainsIn(list)];
  return wrong.length > 0 ? wrong : deniedIn(list);
}

function kindsIn({ sameAs, notSame }: DecisionList): Contradiction[] {
  const all = [
    ...sameAs.map(({ id, is }, at) => ({ path: ['same_as', at, 'is'], ids: [id, is] })),
    ...notSame.map(({ ids }, at) => ({ path: ['not_same', at, 'ids'], ids })),
  ];
  return all.flatMap(({ path, ids }) => {
    const found = `found ${ids.join(' and ')}`;
    if (new Set(ids).size < ids.length) return [{ path, message: `expected different ids; ${found}` }];
    if (new Set(ids.map(kindOf)).size > 1)
      return [{ path, message: `expected ids of one kind, as of two leaders; ${found}` }];
    return [];
  });
}

/** An id is replaced once, and never, over whatever chain, by itself. */
function chainsIn({ sameAs }: DecisionList): Contradiction[] {
  const next = new Map<Id, Id>();
  return sameAs.flatMap(({ id, is }, at) => {
    const path = ['same_as', at];
    const already = next.get(id);
    if (already !== undefined)
      return [
        { path, message: `expected one decision on what ${id} is; found that it is ${already} and ${is}` },
      ];
    next.set(id, is);
    const chain = [id];
    for (
      let now: Id | undefined = is;
      now !== undefined && chain.length <= sameAs.length;
      now = next.get(now)
    ) {
      chain.push(now);
      if (now === id)
        return id === is
          ? []
          : [
              {
                path,
                message: `expected an id that all others lead to; found a circle: ${chain.join(' is ')}`,
              },
            ];
    }
    return [];
  });
}

function deniedIn(list: DecisionList): Contradiction[] {
  const decisions = new Decisions(list);
  return list.notSame.flatMap(({ ids }, at) => {
    const same = [...Map.groupBy(ids, (id) => decisions.idNow(id))].find(([, of]) => of.length > 1);
    if (!same) return [];
    const [is, of] = same;
    const found = `found that ${of.join(' and ')} are the same by \`same_as\`, as ${is}`;
    return [
      {
        path: ['not_same', at],
        message: `expected ids of different things; ${found}; take one of the two decisions out`,
      },
    ];
  });
}

function kindOf(id: Id): string {
  return id.slice(0, id.indexOf('/'));
}
