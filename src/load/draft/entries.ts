import { findCountry } from '../../model/countries.ts';
import type { Id } from '../../model/words.ts';
import type { DossierInput } from '../dossier/schema.ts';
import type { KnownNames } from './known-names.ts';
import type { Noticed } from './noticed.ts';

type Entries = Pick<DossierInput, 'organizations' | 'offices' | 'leaders'>;

/** The known leaders, organizations and offices that were noticed, as entries that nobody has confirmed. */
export function entriesOf({ found, holds }: Noticed, known: KnownNames): Entries {
  const offices = [...found].flatMap(([id, evidence]) => {
    const office = known.offices.get(id);
    return office ? [{ ...marked(id, evidence), title: office.title, of: office.of }] : [];
  });
  // An office cannot stand without the organization it is of, whether or not a sentence names that too.
  const owners = offices.flatMap(({ of, evidence }) =>
    [...known.organizations.values()]
      .filter(({ id, name, aliases, shortNames }) => [id, name, ...aliases, ...shortNames].includes(of))
      .map(({ id }) => [id, new Set(evidence)] as const),
  );
  const named = new Map(found);
  for (const [id, evidence] of owners) named.set(id, new Set([...(named.get(id) ?? []), ...evidence]));
  const holdsOf = (leader: Id) =>
    [...holds].flatMap(([both, evidence]) => {
      const [who, office] = both.split(' ') as [Id, Id];
      return who === leader ? [{ unconfirmed: true, office, evidence: [...evidence] }] : [];
    });
  const entries = (table: KnownNames['leaders'] | KnownNames['organizations']) =>
    [...named].flatMap(([id, evidence]) => {
      const entry = table.get(id);
      if (!entry) return [];
      const { name, aliases, shortNames } = entry;
      return [{ ...marked(id, evidence), name, aliases, shortNames }];
    });
  return {
    organizations: entries(known.organizations).map(inOrder),
    offices: offices.map(inOrder),
    leaders: entries(known.leaders).map((leader) => {
      const own = holdsOf(leader.id);
      const { id, unconfirmed, ...said } = inOrder(leader);
      // Found by the names of one whom another dossier has: if it is somebody else of that name, the id has to be another.
      return { id, unconfirmed, known: true, ...said, ...(own.length > 0 && { holds: own }) };
    }),
  };
}

function marked(id: Id, evidence: ReadonlySet<string>) {
  return { id, unconfirmed: true, evidence: [...evidence] };
}

/** Evidence stands last, and empty lists not at all, as a person would write it. */
function inOrder<T extends { evidence: string[] }>({ evidence, ...fields }: T): T {
  const said = Object.entries(fields).filter(([, value]) => !Array.isArray(value) || value.length > 0);
  return { ...Object.fromEntries(said), evidence } as unknown as T;
}

/** The countries that were noticed, as suggestions. */
export function countriesOf(found: ReadonlyMap<Id, ReadonlySet<string>>) {
  return [...found].flatMap(([id, evidence]) => {
    const country = id.startsWith('country/') ? findCountry(id) : null;
    return country ? [{ country: country.name, evidence: [...evidence] }] : [];
  });
}
