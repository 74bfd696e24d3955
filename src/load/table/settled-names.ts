import { LRUCache } from 'lru-cache';
import type { Claim } from '../../model/words.ts';
import { claimId } from '../plan/claim-rows.ts';
import type { WholeMeeting } from './batches.ts';

/** Most namings that are remembered; what is forgotten is only looked up once more. */
const mostKnown = 100_000;

/**
 * What a table says of leaders, organizations and offices in batches that are loaded. The same come again and again, and
 * to say the same of them again changes nothing: what the graph has about them need not be read.
 */
export class SettledNames {
  readonly #known = new LRUCache<string, true>({ max: mostKnown });

  /** A meeting without the claims that say again what is settled. */
  without(meeting: WholeMeeting): WholeMeeting {
    const claims = meeting.account.claims.filter((claim) => {
      const key = keyOf(claim);
      return key === null || !this.#known.has(key);
    });
    return { ...meeting, account: { ...meeting.account, claims } };
  }

  /** Takes note of meetings that are loaded. */
  settle(meetings: readonly WholeMeeting[]): void {
    for (const { account } of meetings)
      for (const claim of account.claims) {
        const key = keyOf(claim);
        if (key !== null) this.#known.set(key, true);
      }
  }
}

/** What a claim about a name says: of an office the first title stays; null for a meeting. */
function keyOf(claim: Claim): string | null {
  switch (claim.kind) {
    case 'leader': {
      const { name, aliases, countries = [] } = claim.values;
      return [claimId(claim), name, ...aliases, ...countries].join('\n');
    }
    case 'organization':
      return [claimId(claim), claim.values.name, ...claim.values.aliases].join('\n');
    case 'office':
      return claimId(claim);
    default:
      return null;
  }
}
