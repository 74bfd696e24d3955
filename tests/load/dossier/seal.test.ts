import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { sealDossier } from '../../../src/load/dossier/seal.ts';
import { parseDossier } from '../../../src/load/dossier/parse.ts';

const texts = 'tests/articles';
const sealed = await readFile('tests/articles/first-harbour-talks.yaml', 'utf8');
const unsealed = sealed
  .replace(/^ {2}call: .*$/m, "  # who rang whom\n  call: { quote: 'telephoned' }")
  .replace(/^ {2}quotas: .*$/m, "  quotas: { quote: 'Lisbon', occurrence: 2 }");

describe('sealing', () => {
  it('turns quotes into offsets and fingerprints, and keeps comments and all else', async () => {
    const { text, sealed: count } = await sealDossier('d.yaml', Buffer.from(unsealed), texts);
    expect(count).toBe(2);
    expect(text).toContain('# who rang whom');
    const { dossier } = parseDossier('d.yaml', Buffer.from(text));
    expect(dossier.passages['call']).toMatchObject({ start: 90, end: 100 });
    expect(dossier.passages['quotas']).toMatchObject({ start: 535, end: 541 });
    expect(dossier.passages['bergen']).toEqual(
      parseDossier('d.yaml', Buffer.from(sealed)).dossier.passages['bergen'],
    );
    expect(text).not.toContain('quote');
  });

  it('of a sealed dossier changes nothing that it says', async () => {
    const { text, sealed: count } = await sealDossier('d.yaml', Buffer.from(sealed), texts);
    expect(count).toBe(0);
    expect(parseDossier('d.yaml', Buffer.from(text)).dossier).toEqual(
      parseDossier('d.yaml', Buffer.from(sealed)).dossier,
    );
  });

  it('without the article says which file is needed', async () => {
    await expect(sealDossier('d.yaml', Buffer.from(unsealed), 'tests/load')).rejects.toThrow(
      'Expected the text of source/first-harbour-talks in tests/load, as first-harbour-talks.txt; found none.',
    );
  });

  it('reports every quote that cannot be placed', async () => {
    const wrong = unsealed.replace('telephoned', 'telegraphed').replace('occurrence: 2', 'occurrence: 9');
    await expect(sealDossier('d.yaml', Buffer.from(wrong), texts)).rejects.toThrow(
      /found it 0 times[^]*occurrence 9/,
    );
  });
});
