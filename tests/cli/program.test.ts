import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parley, type Outcome } from '../support/parley.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-cli-'));
  await writeFile(join(folder, 'file'), 'no folder');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** One message on standard error, without a stack. */
function expectRefusal({ code, err }: Outcome, exitCode: number, message: RegExp): void {
  expect(err).toMatch(message);
  expect(err).not.toMatch(/^\s+at /m);
  expect(code).toBe(exitCode);
}

describe('the command line', () => {
  it('lists its commands and exit codes when asked', async () => {
    const { code, out } = await parley(['--help']);
    expect(code).toBe(0);
    for (const word of ['serve', 'load', 'check', 'seal', 'script', 'Exit codes'])
      expect(out).toContain(word);
  });

  it('refuses an unknown command, a missing argument and no command at all as wrong usage', async () => {
    expectRefusal(await parley(['nonsense']), 2, /unknown command 'nonsense'/);
    expectRefusal(await parley(['load']), 2, /missing required argument 'paths'/);
    expectRefusal(await parley([]), 2, /^Usage: parley/);
  });

  it('refuses a path that does not exist, and a folder without dossiers', async () => {
    expectRefusal(
      await parley(['load', '/no/such']),
      3,
      /^Expected a dossier .* at \/no\/such; found nothing/,
    );
    expectRefusal(await parley(['check', folder]), 3, /^Expected dossiers \(\*\.yaml\) in .*; found none/);
  });

  it('refuses settings that make no sense before it starts anything', async () => {
    const outcome = await parley(['serve'], { PARLEY_PORT: 'nonsense' });
    expectRefusal(outcome, 4, /^Expected PARLEY_PORT to be .*; found "nonsense"/);
    expect(outcome.out).toBe('');
  });
});

describe('a database that cannot be had', () => {
  const load = async (environment: Readonly<Record<string, string>>): Promise<Outcome> =>
    parley(['load', 'articles'], { PARLEY_DATA: join(folder, 'data'), ...environment });

  it('for want of Java is refused with what to do', async () => {
    expectRefusal(await load({ PATH: folder }), 4, /^Expected Java 17 or 21 .* on the PATH .*Install one/);
    expectRefusal(await load({ JAVA_HOME: '/no/such' }), 4, /found none that runs at \/no\/such\/bin\/java/);
  });

  it('because the data folder cannot be made is refused with another way out', async () => {
    const file = join(folder, 'file');
    const refusal = /^Expected a folder at .*; found a file there .*PARLEY_DATA/;
    expectRefusal(await load({ PARLEY_DATA: file }), 4, refusal);
    expectRefusal(await load({ PARLEY_DATA: join(file, 'below') }), 4, refusal);
  });

  it.runIf(process.platform === 'linux')('where the system makes no folders is refused at once', async () => {
    expectRefusal(
      await load({ PARLEY_DATA: '/proc/parley' }),
      4,
      /^Expected to make the folder \/proc\/parley/,
    );
  });

  it('because nothing listens where NEO4J_URI says is named, without the credentials', async () => {
    const outcome = await load({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'secret' });
    expectRefusal(
      outcome,
      4,
      /^Expected a Neo4j that answers at bolt:\/\/127\.0\.0\.1:1; found that nothing listens/,
    );
    expect(outcome.err).not.toContain('secret');
  });
});
