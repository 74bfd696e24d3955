import type { ReactiveControllerHost } from 'lit';
import { Asking, type Awaited } from './asking.ts';
import { kindsToAsk, kindTeller, leastKind } from './drawing/link-kinds.ts';
import { pairPicture } from './drawing/pair-picture.ts';
import { pairKey, pictureOf, type Picture } from './drawing/picture.ts';
import type { LinksQuery } from './generated/operations.ts';
import { operations } from './operations.ts';
import { PairData, type Pair, type PairLeader } from './pair-data.ts';
import { encounters, networkVariables } from './view/filter.ts';
import { partyOfLeader, partyOfOffices, partyOfSides, type Party } from './view/party.ts';
import { networkSizes, type View } from './view/view.ts';

/** All that the network's panel asks, and the picture that it comes to. */
export class NetworkData {
  readonly network;
  readonly pair;
  readonly #offices;
  readonly #sides;
  readonly #met;
  readonly #spoke;
  readonly #view: () => View;
  #made: { from: readonly unknown[]; picture: Picture | null } = { from: [], picture: null };

  constructor(host: ReactiveControllerHost, view: () => View) {
    this.#view = view;
    const variables = (): ReturnType<typeof networkVariables> | null =>
      view().leaders.length === 2 ? null : networkVariables(view());
    const kind = (of: 'met' | 'spoke') => () => {
      const asked = view().leaders.length === 2 ? null : kindsToAsk(view())[of];
      // Of all: who is near whom depends on the kind.
      return asked && { filter: { ...encounters(view()), ...asked }, first: networkSizes.at(-1)! };
    };
    this.network = Asking.of(host, operations.network, variables);
    this.#offices = Asking.of(host, operations.parties, variables);
    this.#sides = Asking.of(host, operations.sides, () =>
      this.#offices.data?.network.nodes.some(({ leader }) => !partyOfOffices(leader)) ? variables() : null,
    );
    this.pair = new PairData(host, view);
    this.#met = Asking.of(host, operations.links, kind('met'));
    this.#spoke = Asking.of(host, operations.links, kind('spoke'));
  }

  /** What the panel waits for. */
  get asking(): Awaited {
    return this.#view().leaders.length === 2 ? this.pair : this.network;
  }

  get busy(): boolean {
    return [this.network, this.pair, this.#met, this.#spoke].some(({ busy }) => busy);
  }

  /** The picture of what was answered last; the same object for as long as nothing changed. */
  get picture(): Picture | null {
    if (this.busy) return this.#made.picture;
    const from = [this.network.data, this.pair.data, this.#met.data, this.#spoke.data];
    if (from.every((part, index) => part === this.#made.from[index])) return this.#made.picture;
    this.#made = { from, picture: this.#make() };
    return this.#made.picture;
  }

  #make(): Picture | null {
    if (this.pair.data) return pairPicture(this.pair.data, leastKind(this.#view()));
    const network = this.network.data;
    if (!network) return null;
    const kindOf = kindTeller(this.#view(), pairsOf(this.#met.data), pairsOf(this.#spoke.data));
    return pictureOf(network.network, kindOf, this.#view().leaders.length);
  }

  /** What is to be said of whoever is not among `parties`: that nothing is on record is known only once all was answered. */
  get noParty(): string {
    const asked = this.pair.data ? [] : [this.#offices, this.#sides];
    if (asked.some(({ busy }) => busy)) return 'being asked';
    return asked.some(({ refused }) => refused !== null) ? 'not answered' : 'not on record';
  }

  /** Whose country or organization is known by now. */
  get parties(): ReadonlyMap<string, Party | null> {
    if (this.pair.data)
      return new Map(leadersOf(this.pair.data).map((leader) => [leader.id, partyOfLeader(leader)]));
    const parties = new Map<string, Party | null>();
    for (const { leader } of this.#sides.data?.network.nodes ?? [])
      parties.set(leader.id, partyOfSides(leader));
    for (const { leader } of this.#offices.data?.network.nodes ?? []) {
      const party = partyOfOffices(leader);
      if (party) parties.set(leader.id, party);
    }
    return parties;
  }
}

function pairsOf(links: LinksQuery | undefined): ReadonlySet<string> {
  return new Set(links?.network.links.map(pairKey));
}

function leadersOf({ from, to, common, chains }: Pair): PairLeader[] {
  const all = [
    from,
    to,
    ...common.nodes.map(({ leader }) => leader),
    ...chains.flatMap(({ leaders }) => leaders),
  ];
  return all.filter((leader) => leader !== null);
}
