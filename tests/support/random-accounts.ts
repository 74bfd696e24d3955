import type { Account } from '../../src/load/dossier/resolve.ts';
import { readDossier } from '../../src/load/read-dossier.ts';
import { withDossiersOf } from './random-graphs.ts';
import type { DrawnMeeting } from './random-meetings.ts';

/** Accounts of two sources, several versions of each, about meetings of the same ids. */
export async function accountsOf(worlds: readonly (readonly DrawnMeeting[])[]): Promise<Account[]> {
  const accounts: Account[] = [];
  for (const meetings of worlds)
    await withDossiersOf(meetings, async (files) => {
      accounts.push(...(await Promise.all(files.map((file) => readDossier(file, null)))));
    });
  return accounts;
}
