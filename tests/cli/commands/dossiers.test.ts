import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packageDir } from '../../../src/graph/statements.ts';
import { parley } from '../../support/parley.ts';

const articles = join(packageDir(), 'tests', 'articles');
const name = 'first-harbour-talks';
let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-dossiers-'));
  file = join(folder, `${name}.yaml`);
  await cp(join(articles, `${name}.yaml`), file);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** Puts the article's own words where the dossier cites a passage by its place. */
async function unseal(): Promise<void> {
  const text = Array.from(await readFile(join(articles, `${name}.txt`), 'utf8'));
  const dossier = await readFile(file, 'utf8');
  const quote = JSON.stringify(text.slice(51, 88).join(''));
  await writeFile(
    file,
    dossier.replace(/kortez: \{ start: 51, end: 88, sha256: \w+ \}/, `kortez: { quote: ${quote} }`),
  );
}

describe('parley check', () => {
  it('counts claims and passages, and how many were compared with the article', async () => {
    const { code, out } = await parley(['check', file, '--texts', articles]);
    expect(out).toMatch(/: 16 claims, 11 passages, 11 of them compared with the article\n$/);
    expect(code).toBe(0);
  });

  it('reports the problems of all dossiers together, each with file, line and column', async () => {
    const dossier = await readFile(file, 'utf8');
    await writeFile(file, dossier.replace('published: 2031-03-05', 'published: yesterday'));
    await writeFile(join(folder, 'second.yaml'), dossier.replace('dossier: 1', 'dossier: one'));
    const { code, err } = await parley(['check', folder]);
    expect(err).toMatch(/first-harbour-talks\.yaml:9:\d+ .*found/);
    expect(err).toMatch(/second\.yaml:2:\d+ .*found/);
    expect(code).toBe(3);
  });

  it('refuses quotes where what is checked is to be shared', async () => {
    await unseal();
    expect((await parley(['check', file, '--texts', articles])).code).toBe(0);
    const { code, err } = await parley(['check', file, '--texts', articles, '--sealed']);
    expect(err).toMatch(/first-harbour-talks\.yaml:13:\d+ .*found a quote; run `parley seal`/);
    expect(code).toBe(3);
  });
});

describe('parley seal', () => {
  it('turns quotes back into the very dossier that was sealed before, and has nothing to do a second time', async () => {
    const sealed = await readFile(file, 'utf8');
    await unseal();
    expect((await parley(['seal', file, '--texts', articles])).out).toBe(`${file}: 1 quotes sealed\n`);
    expect((await parley(['check', file, '--texts', articles, '--sealed'])).code).toBe(0);
    expect(await readFile(file, 'utf8')).toContain(/kortez:[^}]*sha256: (\w+)/.exec(sealed)![1]);
    expect((await parley(['seal', file, '--texts', articles])).out).toBe(`${file}: 0 quotes sealed\n`);
  });
});

describe('parley script', () => {
  it('prints one script, whole, and nothing else', async () => {
    const { code, out, err } = await parley(['script', file]);
    expect(out).toMatch(/^\/\/ source\/first-harbour-talks/);
    expect(out.trimEnd()).toMatch(/[;\w]$/);
    expect(err).toBe('');
    expect(code).toBe(0);
  });
});
