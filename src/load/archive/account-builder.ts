import type { Claim, Id, Passage, Source } from '../../model/words.ts';
import { fingerprint } from '../dossier/article.ts';
import type { Account } from '../dossier/resolve.ts';
import { claimId } from '../plan/claim-rows.ts';
import { archiveProblem } from './archive-problem.ts';
import type { ArchiveRecord } from './read-archive.ts';

/** Puts one source together, and refuses what would load only in part. */
export class AccountBuilder {
  readonly #file: string;
  readonly #passages = new Map<Id, Passage>();
  readonly #claims = new Map<Id, { claim: Claim; line: number }>();
  #source: { value: Source; passages: number; claims: number } | null = null;
  #line = 1;

  constructor(file: string) {
    this.#file = file;
  }

  /** Adds a line; BAD_INPUT where it does not go on from those before. */
  add(record: ArchiveRecord, line: number): void {
    this.#line = line;
    if (record.record === 'source') {
      if (this.#source) this.#refuse(`expected ${this.#missing()}, found the next source`);
      this.#source = record;
      return;
    }
    const id = record.record === 'passage' ? record.value.id : claimId(record.value);
    const of = this.#source?.value.id;
    if (record.value.source !== of)
      this.#refuse(`expected ${of ? `a line of ${of}` : 'a source'}, found one of ${record.value.source}`);
    if (this.#passages.has(id) || this.#claims.has(id)) this.#refuse(`expected ${id} once, found it again`);
    if (record.record === 'claim') this.#claims.set(id, { claim: record.value, line });
    else this.#passages.set(id, this.#checked(record.value));
  }

  /** Whether all lines that the source promised are there. */
  isWhole(): boolean {
    const source = this.#source;
    return source?.passages === this.#passages.size && source.claims === this.#claims.size;
  }

  /** The account; BAD_INPUT where lines are missing, or a claim refers to what the source says nothing about. */
  finish(): Account {
    if (!this.#source || !this.isWhole()) return this.#refuse(`expected ${this.#missing()}, found the end`);
    const claims = [...this.#claims.values()];
    const known = new Set<Id>([...this.#passages.keys(), ...claims.map(({ claim }) => claim.fact)]);
    for (const { claim, line } of claims) {
      this.#line = line;
      for (const id of referredTo(claim))
        if (!id.startsWith('country/') && !known.has(id))
          this.#refuse(
            `expected ${id} to be among what ${claim.source} cites or states, found it nowhere there`,
          );
    }
    return {
      source: this.#source.value,
      passages: [...this.#passages.values()],
      claims: claims.map(({ claim }) => claim),
    };
  }

  #checked(passage: Passage): Passage {
    const { text, sha256 } = passage;
    if (text !== null && sha256 !== undefined && fingerprint(text) !== sha256)
      this.#refuse(`expected words with SHA-256 ${sha256}, found ${fingerprint(text)}`);
    return passage;
  }

  #missing(): string {
    const { passages = 0, claims = 0 } = this.#source ?? {};
    return `${passages} passages and ${claims} claims, of which ${this.#passages.size} and ${this.#claims.size} were there`;
  }

  #refuse(message: string): never {
    throw archiveProblem(this.#file, this.#line, message);
  }
}

/** Every id that a claim refers to, its passages too. */
function referredTo(claim: Claim): Id[] {
  const { passages, attributedTo } = claim;
  return [...passages, ...(attributedTo === null ? [] : [attributedTo]), ...valuesReferredTo(claim)];
}

function valuesReferredTo({ kind, values }: Claim): Id[] {
  switch (kind) {
    case 'office':
      return [values.of];
    case 'tenure':
      return [values.leader, values.office];
    case 'statement':
      return [values.speaker, values.meeting];
    case 'liaison':
      return [values.leader, values.country];
    case 'meeting': {
      const { participants, dependsOn, partOf } = values;
      const of = participants.flatMap(({ leader, office, represents, passages }) =>
        [leader, office, represents, ...passages].filter((id) => id !== undefined),
      );
      return [...of, ...dependsOn, ...partOf];
    }
    default:
      return [];
  }
}
