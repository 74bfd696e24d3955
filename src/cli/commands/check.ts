import { parseDossier } from '../../load/dossier/parse.ts';
import { readBytes } from '../../load/dossier/read-bytes.ts';
import { describeLookalike, lookalikesAmong } from '../../load/identity/lookalikes.ts';
import { readDossier } from '../../load/read-dossier.ts';
import { Problem } from '../../model/problem.ts';
import type { Claim } from '../../model/words.ts';
import { dossierFiles } from '../dossier-files.ts';
import { countUnconfirmed } from '../load-dossiers.ts';

type Options = { texts?: string; sealed?: boolean };

/** `parley check`: all problems of all dossiers together. */
export async function check(paths: string[], { texts, sealed }: Options): Promise<void> {
  const faults: string[] = [];
  const stated: Claim[] = [];
  for (const file of await dossierFiles(paths)) {
    try {
      const { claims, passages, unconfirmed } = await readDossier(file, texts ?? null);
      stated.push(...claims);
      if (sealed) await refuseQuotes(file);
      const checked = passages.filter((passage) => passage.checked).length;
      console.log(
        `${file}: ${claims.length} claims, ${passages.length} passages, ${checked} of them compared with the article`,
      );
      if (unconfirmed.length > 0)
        console.log(`${file}: ${countUnconfirmed(unconfirmed.length)}, which do not load:`);
      for (const { place, entry } of unconfirmed) console.log(`${place} ${entry}`);
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown;
      faults.push(thrown.message);
    }
  }
  for (const pair of lookalikesAmong(stated)) console.log(describeLookalike(pair));
  if (faults.length > 0) throw new Problem('BAD_DOSSIER', faults.join('\n'));
}

async function refuseQuotes(file: string): Promise<void> {
  const { dossier, problems } = parseDossier(file, await readBytes(file));
  for (const [key, passage] of Object.entries(dossier.passages))
    if ('quote' in passage)
      problems.add(['passages', key], 'expected offsets and a fingerprint, found a quote; run `parley seal`');
  problems.throwAny();
}
