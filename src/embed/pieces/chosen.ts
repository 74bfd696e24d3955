/** What somebody chose in a piece, by ids: the `detail` of the event `parley-choose`. */
export type Chosen =
  | { kind: 'leader'; leader: string; name: string }
  | { kind: 'pair'; leaders: readonly [string, string]; names: readonly [string, string] }
  | { kind: 'meeting'; meeting: string; title: string | null }
  | { kind: 'period'; from: string; to: string };

/** The name of the event. */
export const chooseEvent = 'parley-choose';

/** What is chosen, as the attribute `chosen` says it: an id, two ids, or two days. */
export function chosenKey(chosen: Chosen): string {
  switch (chosen.kind) {
    case 'leader':
      return chosen.leader;
    case 'pair':
      return chosen.leaders.join(' ');
    case 'meeting':
      return chosen.meeting;
    case 'period':
      return `${chosen.from} ${chosen.to}`;
  }
}
