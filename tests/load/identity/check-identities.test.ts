import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadAccounts } from '../../../src/cli/load-dossiers.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { checkIdentities } from '../../../src/load/identity/check-identities.ts';
import { loadAccount } from '../../../src/load/load-account.ts';
import type { Account } from '../../../src/load/dossier/resolve.ts';
import { readDossier } from '../../../src/load/read-dossier.ts';
import { tellNobody } from '../../../src/model/progress.ts';
import { invented } from '../../support/dossiers.ts';
import { emptyGraph } from '../../support/test-graph.ts';

const [first, second] = await Promise.all(invented.slice(0, 2).map((file) => readDossier(file, null)));
let folder: string;
let graph: Graph;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-identities-'));
  graph = await emptyGraph();
  await loadAccount(graph, first!);
});
afterAll(async () => {
  await graph.close();
  await rm(folder, { recursive: true });
});

/** The first dossier with other words, as that of another source. */
async function another(...changes: [string, string][]): Promise<Account> {
  const text = changes.reduce(
    (held, [from, to]) => held.replaceAll(from, to),
    (await readFile(invented[0], 'utf8')).replace('id: source/first-harbour-talks', 'id: source/another'),
  );
  const file = join(folder, 'another.yaml');
  await writeFile(file, text);
  return readDossier(file, null);
}

describe('a dossier that speaks of what other sources have', () => {
  it('is taken where a name and a country fit, or where it is the same source again', async () => {
    await expect(checkIdentities(graph, [await another()])).resolves.toBeUndefined();
    await expect(checkIdentities(graph, [first!, second!])).resolves.toBeUndefined();
  });

  it('is refused where the id has other names there, with what was found, where, and the choice', async () => {
    const account = await another(['Ana Kortéz', 'Eva Lund'], ['Kortez', 'Lund']);
    await expect(checkIdentities(graph, [account])).rejects.toThrow(
      /another\.yaml:\d+:\d+ leader\/ana-kortez: .*found "Eva Lund", while source\/first-harbour-talks has Ana Kortéz, Kortez; choose another id/,
    );
  });

  it('is refused where the id is of another country there', async () => {
    const account = await another(['of: Portugal', 'of: Spain']);
    await expect(checkIdentities(graph, [account])).rejects.toThrow(
      /leader\/ana-kortez: expected somebody of country\/pt, as in source\/first-harbour-talks; found somebody of country\/es/,
    );
  });

  it('is refused and leaves nothing where the other source is loaded between the check and the load', async () => {
    const empty = await emptyGraph();
    const racing: Graph = {
      ...empty,
      readTogether: async (work) => {
        const result = await empty.readTogether(work);
        await loadAccount(empty, first!);
        return result;
      },
    };
    const account = await another(['of: Portugal', 'of: Spain']);
    await expect(loadAccounts(racing, [account], tellNobody)).rejects.toThrow(
      /expected somebody of country\/pt/,
    );
    expect(await empty.read('MATCH (source:Source) RETURN source.id AS id')).toEqual([
      { id: 'source/first-harbour-talks' },
    ]);
    await empty.close();
  });

  it('is taken under other names where it says that it means the one already there', async () => {
    const id = 'id: leader/ana-kortez';
    const account = await another(
      ['Ana Kortéz', 'Eva Lund'],
      ['Kortez', 'Lund'],
      [id, `${id}\n    known: true`],
    );
    await expect(checkIdentities(graph, [account])).resolves.toBeUndefined();
  });

  it('is refused where it takes for new what is there', async () => {
    const account = await another([
      'id: meeting/2031-03-bergen-talks',
      'id: meeting/2031-03-bergen-talks\n    known: false',
    ]);
    await expect(checkIdentities(graph, [account])).rejects.toThrow(
      /meeting\/2031-03-bergen-talks: .*`known: false`; found that source\/first-harbour-talks uses it/,
    );
  });

  it('is refused where it takes for known what is not there, with the nearest', async () => {
    const account = await another(['id: leader/ana-kortez', 'id: leader/anna-kortez\n    known: true']);
    await expect(checkIdentities(graph, [account])).rejects.toThrow(
      /leader\/anna-kortez: .*found none of this id; nearest: leader\/ana-kortez \(Ana Kortéz\)/,
    );
  });

  it('is taken where what it calls known comes in another dossier of the same command', async () => {
    const knows = await another(['id: leader/ana-kortez', 'id: leader/anna-kortez\n    known: true']);
    const has = await another(['id: leader/ana-kortez', 'id: leader/anna-kortez']);
    const other = { ...has, source: { ...has.source, id: 'source/other' } };
    await expect(checkIdentities(graph, [knows, other])).resolves.toBeUndefined();
  });
});
