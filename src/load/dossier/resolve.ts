import { findCountry } from '../../model/countries.ts';
import { nameKey } from '../../model/names.ts';
import type { Claim, FactKind, Id, Passage, SaidDate, Source } from '../../model/words.ts';
import type { Article } from './article.ts';
import type { DossierProblems, Path } from './dossier-problems.ts';
import type { ParsedDossier } from './parse.ts';
import { resolvePassages } from './passages.ts';
import { References, type Target } from './references.ts';
import type { Dossier } from './schema.ts';
import {
  confirmed,
  type Confirmed,
  refuseHalfLists,
  unconfirmedEntries,
  type Unconfirmed,
} from './unconfirmed.ts';

/** What one source says, ready to be loaded: every name an id, every date resolved, every fact with its passages. */
export type Account = {
  source: Source;
  passages: readonly Passage[];
  claims: readonly Claim[];
  /** What a curator says of the leaders and meetings; absent in what is made by a program. */
  identities?: readonly Identity[];
};

/** Whether a leader or meeting is one already there (`known`; null where nothing is said), and where the dossier says so. */
export type Identity = { id: Id; name: string | null; known: boolean | null; at: string };

/** What a dossier says, and which of its entries are left out since nobody has confirmed them. */
export type DossierAccount = Account & { unconfirmed: readonly Unconfirmed[] };

/** A claim before its passage keys have become passages. */
type Draft = { claim: Claim; keys: readonly string[] };

const speakers = ['leader', 'organization', 'country'] as const satisfies readonly Target[];

/**
 * Resolves a dossier, against its article where that is at hand; throws every problem in one BAD_DOSSIER. Entries that
 * nobody has confirmed are left out, and so are passages that nothing else cites.
 */
export function resolveDossier(
  { dossier, problems }: ParsedDossier,
  article: Article | null,
): DossierAccount {
  const drafter = new Drafter(dossier, problems);
  const drafts = drafter.draftAll();
  const unconfirmed = unconfirmedEntries(dossier, problems);
  refuseHalfLists(dossier, problems);
  const passages = resolvePassages(dossier, article, drafter.citedBy, problems);
  problems.throwAny();
  const cited = [...passages].filter(([key]) => drafter.citedBy.has(key));
  const idsOf = (keys: readonly string[]): Id[] =>
    [...new Set(keys.map((key) => passages.get(key)?.id ?? key))].sort();
  return {
    source: { kind: 'ARTICLE', ...dossier.source },
    passages: [...new Map(cited.map(([, passage]) => [passage.id, passage])).values()],
    claims: drafts.map(({ claim, keys }) => withPassages(claim, keys, idsOf)),
    unconfirmed,
    identities: identitiesOf(dossier, problems),
  };
}

function identitiesOf({ leaders, meetings }: Dossier, problems: DossierProblems): Identity[] {
  const all = [
    ...confirmed(leaders).map(([at, { id, name, known }]) => ({
      id,
      name,
      known,
      path: ['leaders', at, 'id'],
    })),
    ...confirmed(meetings).map(([at, { id, title, known }]) => ({
      id,
      name: title,
      known,
      path: ['meetings', at, 'id'],
    })),
  ];
  return all.map(({ id, name = null, known = null, path }) => ({
    id,
    name,
    known,
    at: problems.placeOf(path),
  }));
}

/** Participants carry passage keys of their own until here. */
function withPassages(
  claim: Claim,
  keys: readonly string[],
  idsOf: (keys: readonly string[]) => Id[],
): Claim {
  const passages = idsOf(keys);
  if (claim.kind !== 'meeting') return { ...claim, passages };
  const participants = claim.values.participants.map((who) => ({ ...who, passages: idsOf(who.passages) }));
  return { ...claim, passages, values: { ...claim.values, participants } };
}

/** Turns the sections of a dossier into claims, noting what does not resolve and which fact cites which passage. */
class Drafter {
  readonly citedBy = new Map<string, Set<Id>>();
  readonly #dossier: Dossier;
  readonly #problems: DossierProblems;
  readonly #references: References;

  constructor(dossier: Dossier, problems: DossierProblems) {
    this.#dossier = dossier;
    this.#problems = problems;
    this.#references = new References(dossier, problems);
  }

  draftAll(): Draft[] {
    const { organizations, offices, leaders, meetings, statements } = this.#dossier;
    return [
      ...confirmed(organizations).map(([at, { id, evidence, ...values }]) =>
        this.#draft('organization', id, values, evidence, ['organizations', at]),
      ),
      ...confirmed(offices).map(([at, office]) => this.#office(office, ['offices', at])),
      ...confirmed(leaders).flatMap(([at, leader]) => this.#leader(leader, ['leaders', at])),
      ...confirmed(meetings).map(([at, meeting]) => this.#meeting(meeting, ['meetings', at])),
      ...confirmed(statements).map(([at, statement]) => this.#statement(statement, ['statements', at])),
    ];
  }

  #office({ id, title, of, evidence }: Confirmed<Dossier['offices'][number]>, path: Path): Draft {
    const owner = this.#id(of, ['country', 'organization'], [...path, 'of']);
    return this.#draft('office', id, { title, of: owner }, evidence, path);
  }

  #leader(
    { holds, liaisesWith, id, evidence, name, aliases, shortNames }: Confirmed<Dossier['leaders'][number]>,
    path: Path,
  ): Draft[] {
    const slug = id.replace(/^leader\//, '');
    const tenures = confirmed(holds).map(([at, holding]) => {
      const { office: text, term, attested, evidence: keys, ...span } = holding;
      const own = [...path, 'holds', at];
      const office = this.#id(text, ['office'], [...own, 'office']);
      const tenure = `tenure/${slug}/${office.replace(/^office\//, '')}${term > 1 ? `/${term}` : ''}`;
      const values = {
        leader: id,
        office,
        attested: attested ?? [this.#dossier.source.published],
        ...defined(span),
      };
      return this.#draft('tenure', tenure, values, keys, own);
    });
    const liaisons = confirmed(liaisesWith).map(([at, { country: text, attributedTo, evidence: keys }]) => {
      const own = [...path, 'liaisesWith', at];
      const country = this.#id(text, ['country'], [...own, 'country']);
      const liaison = `liaison/${slug}/${country.replace(/^country\//, '')}`;
      return this.#draft('liaison', liaison, { leader: id, country }, keys, own, attributedTo);
    });
    const countries = this.#countriesOf(holds.map(({ office }) => office));
    const values = { name, aliases, shortNames, ...(countries.length > 0 && { countries }) };
    return [this.#draft('leader', id, values, evidence, path), ...tenures, ...liaisons];
  }

  /** The countries of offices that a leader holds; what does not resolve is noted where the offices are drafted. */
  #countriesOf(held: readonly string[]): Id[] {
    const { offices } = this.#dossier;
    const owners = held.flatMap((text) => {
      const keys = new Set(
        offices.filter(({ id, title }) => [id, title].some((of) => nameKey(of) === nameKey(text))),
      );
      return [...keys].flatMap(({ of }) => findCountry(of)?.id ?? []);
    });
    return [...new Set(owners)].sort();
  }

  #meeting(meeting: Confirmed<Dossier['meetings'][number]>, path: Path): Draft {
    const {
      id,
      known: _,
      evidence,
      attributedTo,
      place,
      date,
      participants,
      dependsOn,
      partOf,
      ...plain
    } = meeting;
    const meetings = (field: string, texts: readonly string[]): Id[] =>
      texts.map((text, at) => this.#id(text, ['meeting'], [...path, field, at]));
    const values = {
      ...defined(plain),
      topics: plain.topics,
      ...(date && { date: date as SaidDate }),
      ...(place && {
        place: {
          name: place.name,
          country: this.#id(place.country, ['country'], [...path, 'place', 'country']),
        },
      }),
      participants: confirmed(participants).map(([at, participant]) =>
        this.#participant(participant, [...path, 'participants', at], id),
      ),
      dependsOn: meetings('dependsOn', dependsOn),
      partOf: meetings('partOf', partOf),
    };
    this.#refuseRepeats(values.participants, path);
    return this.#draft('meeting', id, values, evidence, path, attributedTo);
  }

  #participant(
    { leader, office, role, evidence }: Dossier['meetings'][number]['participants'][number],
    path: Path,
    meeting: Id,
  ) {
    this.#cite(evidence, meeting, path);
    const post = office === undefined ? undefined : this.#id(office, ['office'], [...path, 'office']);
    const owner = this.#dossier.offices.find(({ id }) => id === post)?.of;
    const represents =
      owner === undefined ? undefined : this.#references.find(owner, ['country', 'organization'], path);
    return {
      leader: this.#id(leader, ['leader'], [...path, 'leader']),
      ...defined({ role, office: post, represents: represents ?? undefined }),
      passages: evidence,
    };
  }

  #statement(
    { id, evidence, speaker, meeting, date, ...plain }: Confirmed<Dossier['statements'][number]>,
    path: Path,
  ): Draft {
    const values = {
      ...plain,
      speaker: this.#id(speaker, speakers, [...path, 'speaker']),
      meeting: this.#id(meeting, ['meeting'], [...path, 'meeting']),
      ...(date && { date: date as SaidDate }),
    };
    return this.#draft('statement', id, values, evidence, path);
  }

  #draft<K extends FactKind>(
    kind: K,
    fact: Id,
    values: Extract<Claim, { kind: K }>['values'],
    evidence: readonly string[],
    path: Path,
    attributedTo?: string,
  ): Draft {
    this.#cite(evidence, fact, path);
    const { id: source, published } = this.#dossier.source;
    const speaker =
      attributedTo === undefined ? null : this.#id(attributedTo, speakers, [...path, 'attributedTo']);
    const claim = { source, published, kind, fact, values, passages: [], attributedTo: speaker };
    // K ties kind and values together; a union of claims is what the rest of the loader works on.
    return { claim: claim as unknown as Claim, keys: evidence };
  }

  #cite(keys: readonly string[], fact: Id, path: Path): void {
    for (const [at, key] of keys.entries()) {
      if (Object.hasOwn(this.#dossier.passages, key))
        this.citedBy.set(key, (this.citedBy.get(key) ?? new Set()).add(fact));
      else this.#problems.add([...path, 'evidence', at], `expected a key of \`passages\`, found "${key}"`);
    }
  }

  /** An unresolved reference is noted as a problem, so the empty id never leaves this file. */
  #id(text: string, targets: readonly Target[], path: Path): Id {
    return this.#references.find(text, targets, path) ?? '';
  }

  #refuseRepeats(participants: readonly { leader: Id }[], path: Path): void {
    for (const [at, { leader }] of participants.entries())
      if (leader !== '' && participants.findIndex((other) => other.leader === leader) !== at)
        this.#problems.add(
          [...path, 'participants', at, 'leader'],
          `expected each leader once, found ${leader} again`,
        );
  }
}

/** The object without the fields that are undefined. */
function defined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
