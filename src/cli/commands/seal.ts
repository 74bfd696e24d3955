import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { sealDossier } from '../../load/dossier/seal.ts';
import { readBytes } from '../../load/dossier/read-bytes.ts';
import { messageOf, Problem } from '../../model/problem.ts';
import { dossierFiles } from '../dossier-files.ts';

/** `parley seal`: quotes become offsets and fingerprints in the file itself. */
export async function seal(paths: string[], { texts }: { texts: string }): Promise<void> {
  for (const file of await dossierFiles(paths)) {
    const { text, sealed } = await sealDossier(file, await readBytes(file), texts);
    if (sealed > 0) await replace(file, text);
    console.log(`${file}: ${sealed} quotes sealed`);
  }
}

/** A disk that fills up in the middle must not cost a curator the dossier. */
async function replace(file: string, text: string): Promise<void> {
  const draft = `${file}.sealed`;
  try {
    const path = await realpath(file);
    await writeFile(draft, text, { mode: (await stat(path)).mode });
    await rename(draft, path);
  } catch (thrown) {
    await rm(draft, { force: true });
    throw new Problem(
      'BAD_INPUT',
      `Expected to write the sealed dossier to ${file}; found ${messageOf(thrown)}. The dossier is as it was.`,
    );
  }
}
