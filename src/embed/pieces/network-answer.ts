import { kindsToAsk, kindTeller, leastKind } from '../../explorer/drawing/link-kinds.ts';
import { pairKey, pictureOf, type Picture } from '../../explorer/drawing/picture.ts';
import type { LinksQuery } from '../../explorer/generated/operations.ts';
import { encounters, networkVariables } from '../../explorer/view/filter.ts';
import {
  coloured,
  partyOfOffices,
  partyOfSides,
  rankParties,
  type Party,
} from '../../explorer/view/party.ts';
import { networkSizes, type View } from '../../explorer/view/view.ts';
import type { EmbeddedNetworkQuery } from '../generated/operations.ts';
import { operations } from '../operations.ts';
import { Question, Together, type Asker } from './question.ts';

/** A network as it is drawn and written. */
export type Network = {
  picture: Picture;
  parties: ReadonlyMap<string, Party | null>;
  /** Parties by how many of the leaders they have. */
  ranked: ReturnType<typeof rankParties>;
  truncated: boolean;
};

/** All that a network's piece asks, and what it comes to. */
export class NetworkAnswer extends Together {
  protected readonly questions;
  readonly #network;
  readonly #met;
  readonly #spoke;
  readonly #sides;
  readonly #view: () => View;
  #made: { from: readonly unknown[]; network?: Network } = { from: [] };

  constructor(host: Asker, view: () => View) {
    super();
    this.#view = view;
    this.#network = new Question(host, operations.network, () => networkVariables(view()));
    const kind = (of: 'met' | 'spoke') => () => {
      const asked = kindsToAsk(view())[of];
      // Of all, not around somebody: who is near whom depends on the kind.
      return asked && { filter: { ...encounters(view()), ...asked }, first: networkSizes.at(-1)! };
    };
    this.#met = new Question(host, operations.links, kind('met'));
    this.#spoke = new Question(host, operations.links, kind('spoke'));
    // Not waited for: it tells countries of those of whom no office is known, and takes longest.
    this.#sides = new Question(host, operations.sides, () => {
      const isUnknown = this.#network.data?.network.nodes.some(({ leader }) => !partyOfOffices(leader));
      return isUnknown ? networkVariables(view()) : null;
    });
    this.questions = [this.#network, this.#met, this.#spoke];
  }

  /** What was answered; the same object for as long as nothing changed. */
  override get data(): Network | undefined {
    const from = [this.#network.data, this.#met.data, this.#spoke.data, this.#sides.data];
    if (this.waits || !this.#network.data) return undefined;
    if (from.some((part, index) => part !== this.#made.from[index]))
      this.#made = { from, network: this.#make(this.#network.data) };
    return this.#made.network;
  }

  #make({ network }: EmbeddedNetworkQuery): Network {
    const sides = new Map(
      this.#sides.data?.network.nodes.map(({ leader }) => [leader.id, partyOfSides(leader)]),
    );
    const parties = new Map(
      network.nodes.map(({ leader }) => [leader.id, partyOfOffices(leader) ?? sides.get(leader.id) ?? null]),
    );
    const picture = pictureOf(network, this.#kindOf(), this.#view().leaders.length);
    return {
      picture,
      parties,
      ranked: chosenFirst(rankParties(parties.values()), picture.chosen, parties),
      truncated: network.truncated,
    };
  }

  /** What each link rests on; where not all of the kind could be asked, only the least that all have is said. */
  #kindOf(): ReturnType<typeof kindTeller> {
    const asked = [this.#met.data, this.#spoke.data];
    if (asked.some((data) => data?.network.truncated)) return () => leastKind(this.#view());
    return kindTeller(this.#view(), pairsOf(this.#met.data), pairsOf(this.#spoke.data));
  }
}

/** Parties with those first whom the leaders asked for belong to, so that these have colours of their own. */
function chosenFirst(
  ranked: Network['ranked'],
  chosen: readonly string[],
  parties: Network['parties'],
): Network['ranked'] {
  const keys = new Set(
    chosen.map((id) => parties.get(id)).map((party) => (party?.country ? party.key : null)),
  );
  const isFirst = ({ party }: Network['ranked'][number]): boolean => keys.has(party.key);
  return [...ranked.filter(isFirst), ...ranked.filter((each) => !isFirst(each))];
}

function pairsOf(links: LinksQuery | undefined): ReadonlySet<string> {
  return new Set(links?.network.links.map(pairKey));
}

/** The class by which a leader is coloured, after the country or organization. */
export function colourClass(party: Party | null, ranked: Network['ranked']): string {
  if (party === null) return 'party-other';
  if (!party.country) return 'party-organization';
  const place = ranked.findIndex((each) => each.party.key === party.key);
  return place < coloured ? `party-${place + 1}` : 'party-other';
}
