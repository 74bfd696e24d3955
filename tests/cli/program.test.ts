import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDossiers } from '../../src/cli/load-dossiers.ts';
import { tellNobody } from '../../src/model/progress.ts';
import { everyDossier } from '../support/dossiers.ts';
import { parley, type Outcome } from '../support/parley.ts';
import { emptyGraph } from '../support/test-graph.ts';
import { testServer } from '../support/test-server.ts';

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

  it('refuses to verify against a folder of texts that is not there', async () => {
    expectRefusal(
      await parley(['verify', '--texts', '/no/such']),
      3,
      /^Expected a folder of articles at \/no\/such/,
    );
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
    expectRefusal(await load({ PATH: folder }), 4, /^Expected Java 17 or newer .* on the PATH .*Install one/);
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

describe('parley verify and parley migrate', () => {
  const { uri, user, password, database } = testServer();
  const server = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };

  it('like all others, say that a password is wrong', async () => {
    const outcome = await parley(['verify'], { ...server, NEO4J_PASSWORD: 'not this one' });
    expectRefusal(outcome, 4, /found that it refuses the credentials\. Check NEO4J_USER and NEO4J_PASSWORD/);
  });

  it('end with 0 where all is well, and verify with 1 where something is wrong, until it is mended', async () => {
    const graph = await emptyGraph();
    await loadDossiers(graph, everyDossier, null, tellNobody);
    expect((await parley(['migrate', '--dry-run'], server)).out).toMatch(/up to date: nothing to apply\.\n$/);
    expect(await parley(['verify'], server)).toMatchObject({ code: 0, err: '' });
    await graph.command("CREATE (:Name {key: 'nobody'})");
    const wrong = await parley(['verify'], server);
    expect(wrong.out).toContain('  nobody: expected somebody of that name; found nobody.\n');
    expectRefusal(wrong, 1, /found 1 thing that is not, as listed\. Run `parley verify --repair`/);
    expect(await parley(['verify', '--repair'], server)).toMatchObject({ code: 0, err: '' });
    await graph.close();
  });
});
