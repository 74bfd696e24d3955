import type { Day } from '../../model/day.ts';
import type { Id } from '../../model/words.ts';

type Ambiguous = { words: string; candidates: Id[]; evidence: string[] };
type Dated = { words: string; edtf: string; against?: Day; evidence: string[] };

/** What was noticed in an article so far, each with the keys of the sentences it was noticed in. */
export class Noticed {
  /** By id: whom and what a name means without doubt. */
  readonly found = new Map<Id, Set<string>>();
  /** By the ids of a leader and an office, a space between them. */
  readonly holds = new Map<string, Set<string>>();
  readonly ambiguous = new Map<string, Ambiguous>();
  readonly dates = new Map<string, Dated>();

  /** Adds a sentence to those of a key. */
  add(to: Map<string, Set<string>>, key: string, sentence: string): void {
    to.set(key, (to.get(key) ?? new Set()).add(sentence));
  }

  /** Adds a sentence to the evidence of what was noted under a key, or notes it. */
  note<T>(to: Map<string, T & { evidence: string[] }>, key: string, sentence: string, fields: T): void {
    const before = to.get(key);
    if (!before) to.set(key, { ...fields, evidence: [sentence] });
    else if (!before.evidence.includes(sentence)) before.evidence.push(sentence);
  }
}
