import type { ChainsQuery, CommonQuery, NamedFragment } from '../generated/operations.ts';

/** One of those that chains and common contacts are made of. */
export type PairLeader = NamedFragment;

/** What is on record between two leaders; either is null where nobody of the name is. */
export type Pair = {
  from: PairLeader | null;
  to: PairLeader | null;
  common: CommonQuery['commonContacts'];
  chains: ChainsQuery['paths'];
};
