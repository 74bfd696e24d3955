/** A country or an organization, as far as colours and codes go. */
export type Party = { key: string; name: string; code: string; country: boolean };

/** What an office belongs to, as operations ask for it. */
export type Owner =
  { kind: 'Country'; code: string; name: string } | { kind: 'Organization'; id: string; name: string };

type WithOffices = { tenures: readonly { office: { of: Owner } }[] };
type WithSides = {
  id: string;
  meetings: {
    nodes: readonly { participations: readonly { leader: { id: string }; represents: Owner | null }[] }[];
  };
};

/** A country or organization as a party. */
export function partyOf(owner: Owner): Party {
  return owner.kind === 'Country'
    ? { key: owner.code, name: owner.name, code: owner.code, country: true }
    : { key: owner.id, name: owner.name, code: owner.name, country: false };
}

/** The first country of the offices on record, else the first organization; null where no office is known. */
export function partyOfOffices({ tenures }: WithOffices): Party | null {
  const parties = tenures.map(({ office }) => partyOf(office.of));
  return parties.find(({ country }) => country) ?? parties[0] ?? null;
}

/** For whom a leader took part in the latest meeting; null where no source says. */
export function partyOfSides({ id, meetings }: WithSides): Party | null {
  const parts = meetings.nodes.flatMap(({ participations }) => participations);
  const own = parts.find(({ leader }) => leader.id === id)?.represents;
  return own ? partyOf(own) : null;
}

/** Whom a leader is coloured by: by office, else by the latest meeting; null where neither is on record. */
export function partyOfLeader(leader: WithOffices & WithSides): Party | null {
  return partyOfOffices(leader) ?? partyOfSides(leader);
}

/** How many parties have a colour of their own. */
export const coloured = 8;

/** Parties by how many leaders they have, the most first; countries before organizations, which all share one colour. */
export function rankParties(parties: Iterable<Party | null>): { party: Party; count: number }[] {
  const found = new Map<string, { party: Party; count: number }>();
  for (const party of parties) {
    if (!party) continue;
    const entry = found.get(party.key) ?? { party, count: 0 };
    found.set(party.key, { party, count: entry.count + 1 });
  }
  return [...found.values()].sort(
    (a, b) =>
      Number(b.party.country) - Number(a.party.country) ||
      b.count - a.count ||
      (a.party.key < b.party.key ? -1 : 1),
  );
}
