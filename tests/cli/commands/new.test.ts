import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packageDir } from '../../../src/graph/statements.ts';
import { parley } from '../../support/parley.ts';

const articles = join(packageDir(), 'tests', 'articles');
let folder: string;
let article: string;
let dossier: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-new-'));
  article = join(folder, '2031-03-05-harbour.txt');
  dossier = join(folder, '2031-03-05-harbour.yaml');
  await cp(join(articles, 'first-harbour-talks.txt'), article);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const parleyNew = (...words: string[]) => parley(['new', article, '--known', articles, ...words]);

describe('parley new', () => {
  it('writes a skeleton beside the article, which check lists as unconfirmed and load refuses', async () => {
    const { code, out, err } = await parleyNew();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^\S+harbour\.yaml: 8 sentences; 3 leaders, .* to confirm; .*\n$/);
    expect(await readFile(dossier, 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=\S*\/dossier\.schema\.json\n/,
    );
    const checked = await parley(['check', dossier, '--texts', folder, '--sealed']);
    expect(checked.code).toBe(0);
    expect(checked.out).toMatch(/: 0 claims, .*\n\S+: \d+ unconfirmed entries, which do not load:\n/);
    expect(checked.out).toMatch(/harbour\.yaml:\d+:\d+ leaders\.0 leader\/\S+\n/);
    const refused = await parley(['script', dossier]);
    expect(refused.err).toMatch(/harbour\.yaml:\d+:\d+: expected at least one confirmed entry to load/);
    expect(refused).toMatchObject({ code: 3, out: '' });
  });

  it('leaves a dossier that is there as it is', async () => {
    await writeFile(dossier, 'mine');
    const { code, err } = await parleyNew();
    expect(err).toMatch(/found a file that is there already, which was left as it is/);
    expect(code).toBe(3);
    expect(await readFile(dossier, 'utf8')).toBe('mine');
  });

  it('prints the skeleton alone where it is to go to standard output', async () => {
    const { code, out } = await parleyNew('--out', '-', '--published', '2031-04-01');
    expect(out).toMatch(/^# yaml-language-server: .*\n/);
    expect(out).toContain('published: 2031-04-01');
    expect(code).toBe(0);
  });

  it('loads what was confirmed, and says that the rest was left out', async () => {
    await parleyNew();
    const text = await readFile(dossier, 'utf8');
    const [, leader] = /^leaders:\n {2}- id: (\S+)\n {4}unconfirmed: true\n/m.exec(text)!;
    await writeFile(dossier, text.replace(/(^leaders:\n.*\n) {4}unconfirmed: true\n/m, '$1'));
    const { code, out, err } = await parley(['script', dossier, '--texts', folder]);
    expect(err).toMatch(/source\/2031-03-05-harbour: \d+ unconfirmed entries left out/);
    expect(out).toContain(leader);
    expect(out.match(/`id`: 'leader\/[^']+'/g)!.every((id) => id.includes(leader!))).toBe(true);
    expect(code).toBe(0);
  });

  it.each([
    ['a day that does not exist', ['--published', '2031-02-30'], /Expected a day that exists/],
    ['known dossiers that are not there', ['--known', 'nowhere'], /found nothing\. Check the path/],
    ['a folder that is not there', ['--out', '/nowhere/at/all.yaml'], /found the fault ENOENT/],
  ])('refuses %s', async (_, words, message) => {
    const { code, err, out } = await parley(['new', article, ...words]);
    expect(err).toMatch(message);
    expect({ code, out }).toEqual({ code: 3, out: '' });
  });
});
