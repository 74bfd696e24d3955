import { isDeepStrictEqual } from 'node:util';
import type { Day } from '../../model/day.ts';
import { isId, slug } from '../../model/ids.ts';
import { nameKey } from '../../model/names.ts';
import type { Claim, Id, Participant, Source } from '../../model/words.ts';
import type { Mapping } from './mapping.ts';
import { People, type Person } from './people.ts';
import type { Reject, TableRecord } from './tidy-columns.ts';
import { countryId, unknownCountry, type TidyRow } from './tidy-row.ts';

/** A table as a whole: its id, the day it was published, the SHA-256 of its file. */
export type Table = { id: Id; published: Day; sha256: string };

/** A row of a table's meeting that can be read, and the record it comes from. */
export type ReadRow = { record: TableRecord; row: TidyRow };

/** The place in a table that states something. */
export type TablePassage = { id: Id; source: Id; locator: string };

/** What the rows of one meeting say. */
export type MeetingAccount = {
  sources: Source[];
  passages: TablePassage[];
  claims: Claim[];
  rejects: Reject[];
};

type Owner = { id: Id; name: string | null };
type Post = { office?: Id; represents?: Id; officeTitle?: string };

/** Makes claims of the rows of whole meetings, which have to come in the order of the table. */
export class TableClaims {
  readonly #table: Table;
  readonly #people: People;
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #organizations = new Map<string, Mapping['organizations'][number]>();
  readonly #offices = new Map<string, Id>();

  constructor(table: Table, mapping: Mapping) {
    this.#table = table;
    this.#people = new People(mapping);
    for (const organization of mapping.organizations)
      for (const spelling of [organization.id, organization.name, ...organization.aliases])
        this.#organizations.set(nameKey(spelling), organization);
    for (const { id, title, of } of mapping.offices) {
      const owner = this.#owner(of);
      this.#offices.set(`${nameKey(title)} ${owner.id}`, id);
    }
    this.#sources = new Map(
      mapping.sources.flatMap((source) =>
        [source.id, source.title].map((cell) => [nameKey(cell), this.#source(source)] as const),
      ),
    );
  }

  /** The id of the meeting that a cell names; meetings of different tables stay apart. */
  meetingId(cell: string): Id {
    if (isId('meeting', cell)) return cell;
    return `meeting/${this.#table.id.replace(/^table\//, '')}/${cell.split('/').map(slug).join('/')}`;
  }

  /** What the rows of one meeting say: one report for each source among them. */
  of(fact: Id, rows: readonly ReadRow[]): MeetingAccount {
    const account: MeetingAccount = { sources: [], passages: [], claims: [], rejects: [] };
    const bySource = Map.groupBy(rows, ({ row }) => nameKey(row.source));
    for (const [key, of] of bySource) {
      const cell = of[0]!.row.source;
      const source = this.#sources.get(key) ?? this.#undeclared(cell);
      this.#report(fact, source, of, account);
    }
    return account;
  }

  #report(fact: Id, source: Source, rows: readonly ReadRow[], account: MeetingAccount): void {
    const about = rows[0]!.row.about;
    const participants = new Map<Id, Participant>();
    const locators = new Set<string>();
    for (const { record, row } of rows)
      try {
        if (!isDeepStrictEqual(row.about, about)) throw new Error(differing(row.about, about));
        const passage = passageId(source, row.locator);
        const { person, post, claims } = this.#participation(row, source, passage);
        if (
          participants.has(person.id) &&
          !isDeepStrictEqual(participants.get(person.id), { ...participants.get(person.id), ...post })
        )
          throw new Error(
            `leader: expected each leader once in a meeting, found ${person.id} again, in another office`,
          );
        locators.add(row.locator);
        account.claims.push(...claims);
        participants.set(person.id, {
          leader: person.id,
          ...(row.role && { role: row.role }),
          ...post,
          passages: [passage],
        });
      } catch (thrown) {
        if (!(thrown instanceof Error)) throw thrown;
        account.rejects.push({ line: record.line, reason: thrown.message, cells: record.cells });
      }
    if (participants.size === 0) return;
    const passages = [...locators].map((locator) => ({
      id: passageId(source, locator),
      source: source.id,
      locator,
    }));
    account.sources.push(source);
    account.passages.push(...passages);
    account.claims.push(
      this.#claim(
        'meeting',
        fact,
        { ...about, participants: [...participants.values()], dependsOn: [], partOf: [] },
        source,
        passages.map(({ id }) => id).sort(),
      ),
    );
  }

  #participation(row: TidyRow, source: Source, passage: Id): { person: Person; post: Post; claims: Claim[] } {
    const owner = row.represents === null ? null : this.#owner(row.represents);
    const person = this.#people.find(row, owner?.id ?? null);
    const { id, name, aliases, unresolved, country } = person;
    const claims: Claim[] = [
      this.#claim(
        'leader',
        id,
        {
          name,
          aliases: [...aliases].sort(),
          shortNames: [],
          ...(unresolved !== undefined && { unresolved }),
          ...(country !== undefined && { countries: [country] }),
        },
        source,
        [passage],
      ),
    ];
    if (owner?.name) {
      const organization = this.#organizations.get(nameKey(owner.name))!;
      claims.push(
        this.#claim(
          'organization',
          owner.id,
          { name: owner.name, aliases: [...organization.aliases].sort(), shortNames: [] },
          source,
          [passage],
        ),
      );
    }
    if (row.office === null) return { person, post: owner ? { represents: owner.id } : {}, claims };
    // Of an office that is nobody's known there is only the title.
    if (!owner) return { person, post: { officeTitle: row.office }, claims };
    const office = this.#officeId(row.office, owner.id);
    claims.push(this.#claim('office', office, { title: row.office, of: owner.id }, source, [passage]));
    return { person, post: { office, represents: owner.id }, claims };
  }

  #officeId(title: string, owner: Id): Id {
    const whose = owner.replace(/^(country|organization)\//, '');
    return this.#offices.get(`${nameKey(title)} ${owner}`) ?? `office/${whose}/${slug(title)}`;
  }

  #owner(cell: string): Owner {
    const organization = this.#organizations.get(nameKey(cell));
    if (organization) return { id: organization.id, name: organization.name };
    const id = countryId(cell);
    if (!id) throw new Error(unknownCountry('represents', cell));
    return { id, name: null };
  }

  #source({ id, title, publisher, url }: Pick<Source, 'id' | 'title' | 'publisher' | 'url'>): Source {
    const { published, sha256 } = this.#table;
    return { id, kind: 'TABLE', title, publisher, url, published, sha256 };
  }

  #undeclared(cell: string): Source {
    return this.#source({
      id: isId('source', cell) ? cell : `source/${slug(cell)}`,
      title: cell,
      publisher: null,
      url: null,
    });
  }

  #claim<K extends Claim['kind']>(
    kind: K,
    fact: Id,
    values: Extract<Claim, { kind: K }>['values'],
    { id: source, published }: Source,
    passages: Id[],
  ): Claim {
    // K ties kind and values together; a union of claims is what the rest of the loader works on.
    return { source, published, kind, fact, values, passages, attributedTo: null } as unknown as Claim;
  }
}

function passageId(source: Source, locator: string): Id {
  return `${source.id.replace(/^source/, 'passage')}/${locator}`;
}

function differing(row: TidyRow['about'], first: TidyRow['about']): string {
  const fields = Object.keys({ ...first, ...row }) as (keyof TidyRow['about'])[];
  const field = fields.find((name) => !isDeepStrictEqual(row[name], first[name]))!;
  return `${field}: expected what the meeting's first row says, ${JSON.stringify(first[field] ?? null)}; found ${JSON.stringify(row[field] ?? null)}`;
}
