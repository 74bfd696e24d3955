import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { releases, usualRelease } from '../../../src/graph/embedded/releases.ts';
import { packageDir } from '../../../src/graph/statements.ts';
import { killAll, untilNoneLeft } from '../../support/processes.ts';
import { parley, startParley, type Outcome } from '../../support/parley.ts';

const PARLEY_JARS = join(packageDir(), '.parley');

/** The release that the matrix of tests runs with where it is not the usual one, which everything else here runs on. */
const newer = releases.find(({ name }) => name === process.env['PARLEY_NEO4J'] && name !== usualRelease.name);

describe('a dump of the embedded database', () => {
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parley-backup-'));
    file = join(folder, 'whole.dump');
    const loaded = await of('first', 'load', 'articles');
    expect(loaded, loaded.err).toMatchObject({ code: 0 });
    expect(await of('first', 'dump', file)).toMatchObject({ code: 0 });
  });
  afterAll(async () => {
    await killAll(folder);
    await untilNoneLeft(folder);
    await rm(folder, { recursive: true, force: true });
  });

  const inFolder = (name: string): Record<string, string> => ({
    PARLEY_DATA: join(folder, name),
    PARLEY_JARS,
  });
  const of = async (name: string, ...words: string[]): Promise<Outcome> => parley(words, inFolder(name));
  const ofNewer = async (name: string, ...words: string[]): Promise<Outcome> =>
    parley(words, {
      ...inFolder(name),
      PARLEY_NEO4J: newer!.name,
      JAVA_HOME: process.env['JAVA_HOME'] ?? '',
    });

  /** All that a database holds, but its log, as an archive has it. */
  const held = async (name: string): Promise<string> => {
    const archive = join(folder, `${name}.jsonl`);
    expect(await of(name, 'export', '--out', archive)).toMatchObject({ code: 0 });
    return readFile(archive, 'utf8');
  };

  it('is restored into a folder without a database, which then holds the same', async () => {
    expect(await of('second', 'restore', file)).toMatchObject({ code: 0 });
    expect(await held('second')).toBe(await held('first'));
    const again = await of('second', 'load', 'articles');
    expect(again.out).toContain('nothing to do');
  });

  it.runIf(newer)('is restored by a newer release of Neo4j, which also opens the folder itself', async () => {
    expect(await ofNewer('newer', 'restore', file)).toMatchObject({ code: 0 });
    expect(await of('opened', 'restore', file)).toMatchObject({ code: 0 });
    const before = await held('opened');
    for (const name of ['newer', 'opened']) {
      expect(await ofNewer(name, 'verify')).toMatchObject({ code: 0 });
      const archive = join(folder, `${name}-newer.jsonl`);
      expect(await ofNewer(name, 'export', '--out', archive)).toMatchObject({ code: 0 });
      expect(await readFile(archive, 'utf8')).toBe(before);
      const back = await parley(['verify'], { ...inFolder(name), PARLEY_NEO4J: usualRelease.name });
      expect(back).toMatchObject({ code: 4 });
      expect(back.err).toContain(`Expected Neo4j ${newer!.name} or newer for the data folder`);
    }
  });

  it('never replaces a file, or a database that is there', async () => {
    const refused = await of('first', 'dump', file);
    expect(refused).toMatchObject({ code: 4 });
    expect(refused.err).toContain('Choose another name');
    const kept = await of('first', 'restore', file);
    expect(kept).toMatchObject({ code: 4 });
    expect(kept.err).toContain('Name another folder in PARLEY_DATA');
  });

  it('leaves nothing behind of a file that is none', async () => {
    const none = join(folder, 'none.dump');
    await writeFile(none, 'not a dump');
    const refused = await of('third', 'restore', none);
    expect(refused).toMatchObject({ code: 4 });
    expect(refused.err).toContain('Not a valid Neo4j archive');
    expect(await readdir(join(folder, 'third', 'graph', 'data', 'databases'))).not.toContain('neo4j');
    expect(await readdir(join(folder, 'third', 'graph', 'data', 'transactions'))).not.toContain('neo4j');
    expect(await of('third', 'restore', join(folder, 'missing.dump'))).toMatchObject({ code: 4 });
  });

  it('is not made while somebody uses the database', async () => {
    const service = startParley(['serve'], { ...inFolder('first'), PARLEY_PORT: '0' });
    await expect.poll(() => service.said(), { timeout: 60_000 }).toContain('Ready: http');
    const refused = await of('first', 'dump', join(folder, 'other.dump'));
    service.process.kill('SIGTERM');
    await service.ended;
    expect(refused).toMatchObject({ code: 4 });
    expect(refused.err).toContain('Stop what uses it first');
  });

  it('is a matter of its own tools where the server is one of yours', async () => {
    const given = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'password' };
    const refused = await parley(['dump', join(folder, 'other.dump')], given);
    expect(refused).toMatchObject({ code: 4 });
    expect(refused.err).toContain('docs/backup.md');
  });
});
