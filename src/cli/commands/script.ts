import { scriptOf } from '../../load/script.ts';
import { readDossiers, tellUnconfirmed } from '../load-dossiers.ts';

/** `parley script`: the load of one dossier on standard output. */
export async function script(file: string, { texts }: { texts?: string }): Promise<void> {
  const [account] = await readDossiers([file], texts ?? null);
  tellUnconfirmed([account!]);
  const text = scriptOf(account!);
  // The process ends with the command, and a pipe may not have taken everything before it is asked to.
  await new Promise<void>((resolve) => process.stdout.write(text, () => resolve()));
}
