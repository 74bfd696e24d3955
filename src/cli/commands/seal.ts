import { writeFile } from 'node:fs/promises';
import { sealDossier } from '../../load/dossier/seal.ts';
import { readBytes } from '../../load/read-dossier.ts';
import { dossierFiles } from '../dossier-files.ts';

/** `parley seal`: quotes become offsets and fingerprints in the file itself. */
export async function seal(paths: string[], { texts }: { texts: string }): Promise<void> {
  for (const file of await dossierFiles(paths)) {
    const { text, sealed } = await sealDossier(file, await readBytes(file), texts);
    await writeFile(file, text);
    console.log(`${file}: ${sealed} quotes sealed`);
  }
}
