import type { Id } from '../../model/words.ts';
import type { Decisions } from './decisions.ts';

/** An id without its kind; what has no kind stays as it is. */
export function bare(id: Id): string {
  return id.slice(id.indexOf('/') + 1);
}

/**
 * The ids under which sources may state what one of `facts` is about by now, these among them. Ids of tenures and
 * liaisons are made of others, whose ends do not show, so there may be a few too many.
 */
export function idsAlike(facts: Iterable<Id>, decisions: Decisions): Id[] {
  const alike = [...facts];
  if (decisions.ids.length === 0) return alike;
  return [...new Set(alike.flatMap((fact) => alikeOf(fact, decisions)))];
}

function alikeOf(fact: Id, decisions: Decisions): readonly Id[] {
  const kind = fact.slice(0, fact.indexOf('/'));
  if (kind !== 'tenure' && kind !== 'liaison') return decisions.idsOf(fact);
  const ofLeaders = variants(bare(fact), 'leader', decisions).map(({ id, rest }) => ({
    start: `${kind}/${id}`,
    rest,
  }));
  const own = { start: kind, rest: `/${bare(fact)}` };
  return [own, ...ofLeaders].flatMap(({ start, rest }) => [
    `${start}${rest}`,
    ...(kind === 'tenure' ? ofOffices(start, rest, decisions) : []),
  ]);
}

/** The office's id stands behind the leader's; where the leader's ends is unknown, so every slash is tried. */
function ofOffices(start: string, rest: string, decisions: Decisions): Id[] {
  const slashes = [...rest.matchAll(/\//g)].map(({ index }) => index);
  return slashes.flatMap((at) =>
    variants(rest.slice(at + 1), 'office', decisions).map(
      ({ id, rest: end }) => `${start}${rest.slice(0, at)}/${id}${end}`,
    ),
  );
}

/** The ways to write the beginning of `text` where it is an id of this kind that decisions speak of. */
function variants(text: string, kind: string, decisions: Decisions): { id: string; rest: string }[] {
  const starts = decisions.ids.filter(
    (id) => id.startsWith(`${kind}/`) && (text === bare(id) || text.startsWith(`${bare(id)}/`)),
  );
  return starts.flatMap((start) => {
    const rest = text.slice(bare(start).length);
    return decisions.idsOf(start).map((id) => ({ id: bare(id), rest }));
  });
}
