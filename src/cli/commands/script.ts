import { readDossier } from '../../load/read-dossier.ts';
import { scriptOf } from '../../load/script.ts';

/** `parley script`: the load of one dossier on standard output. */
export async function script(file: string, { texts }: { texts?: string }): Promise<void> {
  const text = scriptOf(await readDossier(file, texts ?? null));
  // The process ends with the command, and a pipe may not have taken everything before it is asked to.
  await new Promise<void>((resolve) => process.stdout.write(text, () => resolve()));
}
