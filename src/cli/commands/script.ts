import { accountScript } from '../../load/script/script.ts';
import { readDossiers, tellUnconfirmed } from '../load-dossiers.ts';
import { standardOutput, writeOutput } from '../write-output.ts';

/** `parley script`: the load of one dossier on standard output. */
export async function script(file: string, { texts }: { texts?: string }): Promise<void> {
  const [account] = await readDossiers([file], texts ?? null);
  tellUnconfirmed([account!]);
  await writeOutput(standardOutput, accountScript(account!), new AbortController().signal);
}
