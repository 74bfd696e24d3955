import { describePreview } from '../../load/describe-changes.ts';
import { checkIdentities } from '../../load/identity/check-identities.ts';
import { describeLookalike, findLookalikes } from '../../load/identity/lookalikes.ts';
import { previewLoads } from '../../load/preview.ts';
import { dossierFiles } from '../dossier-files.ts';
import { describeOutcome, loadAccounts, readDossiers, tellUnconfirmed } from '../load-dossiers.ts';
import { withDatabase } from '../with-database.ts';

type Options = { texts?: string; dryRun?: boolean };

/** `parley load`: dossiers into the database that every command of this data folder uses. */
export async function load(paths: string[], { texts, dryRun = false }: Options): Promise<void> {
  const accounts = await readDossiers(await dossierFiles(paths), texts ?? null);
  tellUnconfirmed(accounts);
  await withDatabase({ title: 'Dossiers', onlyReads: dryRun }, async (graph, tell) => {
    if (dryRun) await checkIdentities(graph, accounts);
    const lines = dryRun
      ? (await previewLoads(graph, accounts)).map(describePreview)
      : (await loadAccounts(graph, accounts, tell)).map(describeOutcome);
    return [...lines, ...(await findLookalikes(graph, accounts)).map(describeLookalike)];
  });
}
