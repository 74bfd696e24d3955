import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { releaseFile, releaseFor, releases, usualRelease } from '../../../src/graph/embedded/releases.ts';

const newest = releases.at(-1)!;
let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'parley-release-'));
  await mkdir(join(dataDir, 'graph'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

describe('a data folder', () => {
  it('that is new is run by the release that is wanted, else by the one with long-term support', async () => {
    expect(await releaseFor(dataDir)).toBe(usualRelease);
    expect(await releaseFor(dataDir, newest)).toBe(newest);
  });

  it('that a release has run is run by that again, or by a newer one that is wanted', async () => {
    await writeFile(releaseFile(dataDir), `${usualRelease.name}\n`);
    expect(await releaseFor(dataDir, newest)).toBe(newest);
    await writeFile(releaseFile(dataDir), `${newest.name}\n`);
    expect(await releaseFor(dataDir)).toBe(newest);
  });

  it('that a newer release has run is kept from an older one, saying what to do', async () => {
    await writeFile(releaseFile(dataDir), `${newest.name}\n`);
    await expect(releaseFor(dataDir, usualRelease)).rejects.toThrow(
      /^Expected Neo4j 2026\.08 or newer for the data folder .*; found 5\.26\. Name it in PARLEY_NEO4J/,
    );
    await writeFile(releaseFile(dataDir), '2199.01\n');
    await expect(releaseFor(dataDir)).rejects.toThrow(
      /^Expected Neo4j 2199\.01 or newer .*; found none newer/,
    );
  });
});
