import { migrate as applyChanges, pendingMigrations } from '../../graph/migrate.ts';
import { withDatabase } from '../with-database.ts';

/** `parley migrate`: the database's schema up to date; with `--dry-run` only what that would apply. */
export async function migrate({ dryRun = false }: { dryRun?: boolean }): Promise<void> {
  await withDatabase({ title: 'Migration', onlyReads: true }, async (graph, tell) => {
    const names = dryRun ? await pendingMigrations(graph) : await applyChanges(graph, tell);
    if (names.length === 0) return ['The schema is up to date: nothing to apply.'];
    return names.map((name) => `${name}: ${dryRun ? 'would be applied' : 'applied'}`);
  });
}
