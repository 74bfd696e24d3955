import { readDossier } from '../../load/read-dossier.ts';
import { scriptOf } from '../../load/script.ts';

/** `parley script`: the load of one dossier on standard output. */
export async function script(file: string, { texts }: { texts?: string }): Promise<void> {
  process.stdout.write(scriptOf(await readDossier(file, texts ?? null)));
}
