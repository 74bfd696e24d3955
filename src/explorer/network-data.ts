import type { ReactiveControllerHost } from 'lit';
import { Asking, type Awaited } from './asking.ts';
import { groupsOf, type Groups } from './drawing/groups.ts';
import { kindsToAsk, kindTeller } from './drawing/link-kinds.ts';
import { pairPicture } from './drawing/pair-picture.ts';
import { pairKey, pictureOf, type Picture } from './drawing/picture.ts';
import type { LinksQuery } from './generated/operations.ts';
import { operations } from './operations.ts';
import { PairData } from './pair-data.ts';
import { encounters, networkVariables } from './view/filter.ts';
import type { Pair, PairLeader } from './view/pair.ts';
import { partyOfLeader, partyOfOffices, partyOfSides, type Party } from './view/party.ts';
import { networkSizes, shownAs, type View } from './view/view.ts';

/** A picture, with what it was made from. */
type Made = { from: readonly unknown[]; picture: Picture | null; left: Groups['left'] | null };

/** All that the network's panel asks, and the picture that it comes to. */
export class NetworkData {
  readonly network;
  readonly pair;
  readonly #offices;
  readonly #sides;
  readonly #met;
  readonly #spoke;
  readonly #view: () => View;
  #made: Made = { from: [], picture: null, left: null };

  constructor(host: ReactiveControllerHost, view: () => View) {
    this.#view = view;
    const variables = (): ReturnType<typeof networkVariables> | null =>
      view().leaders.length === 2 ? null : networkVariables(view());
    const kind = (of: 'met' | 'spoke') => () => {
      const { leaders } = view();
      const asked = kindsToAsk(view())[of];
      // Of all, but for two: who is near whom depends on the kind.
      const around = leaders.length === 2 ? { around: leaders } : {};
      return asked && { ...around, filter: { ...encounters(view()), ...asked }, first: networkSizes.at(-1)! };
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
    const from = [this.network.data, this.pair.data, this.#met.data, this.#spoke.data, this.shownAs];
    if (from.some((part, index) => part !== this.#made.from[index])) this.#made = { from, ...this.#make() };
    return this.#made.picture;
  }

  /** How many groups the picture leaves out, and leaders in them; null where it is not of groups. */
  get left(): Groups['left'] | null {
    return this.#made.left;
  }

  /** How the network is shown. */
  get shownAs(): ReturnType<typeof shownAs> {
    return shownAs(this.#view(), this.network.data?.network.truncated === true);
  }

  #make(): Omit<Made, 'from'> {
    const kindOf = kindTeller(this.#view(), pairsOf(this.#met.data), pairsOf(this.#spoke.data));
    if (this.pair.data) return { picture: pairPicture(this.pair.data, kindOf), left: null };
    const network = this.network.data?.network;
    if (!network) return { picture: null, left: null };
    if (this.shownAs === 'groups') return groupsOf(network, kindOf);
    return { picture: pictureOf(network, kindOf, this.#view().leaders.length), left: null };
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
