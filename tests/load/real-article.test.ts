import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/load/read-dossier.ts';
import { messageOf } from '../../src/model/problem.ts';
import type { Claim, FactKind } from '../../src/model/words.ts';

const file = 'articles/2025-08-21-lavrov-conditions.yaml';
const account = await readDossier(file, null);

function facts<K extends FactKind>(kind: K): Extract<Claim, { kind: K }>[] {
  return account.claims.filter((claim) => claim.kind === kind) as Extract<Claim, { kind: K }>[];
}

describe('the dossier of the article of 21 August 2025', () => {
  it('has fourteen leaders, each in an office', () => {
    const leaders = facts('leader').map(({ fact }) => fact);
    expect(leaders).toHaveLength(14);
    expect(
      facts('tenure')
        .map(({ values }) => values.leader)
        .sort(),
    ).toEqual(leaders.toSorted());
  });

  it('has offices of eight countries and two organizations', () => {
    const owners = [...new Set(facts('office').map(({ values }) => values.of))];
    expect(owners.filter((id) => id.startsWith('country/'))).toHaveLength(8);
    expect(owners.filter((id) => id.startsWith('organization/'))).toHaveLength(2);
  });

  it('has one meeting held in person, on a day that is only inferred, its list not said to be complete', () => {
    const held = facts('meeting').filter(
      ({ values }) => values.status === 'HELD' && values.mode === 'IN_PERSON',
    );
    expect(held).toHaveLength(1);
    expect(held[0]!.values).toMatchObject({
      date: { edtf: '2025-08-18?', words: 'Monday', against: '2025-08-21' },
      place: { country: 'country/us' },
      participantsComplete: false,
    });
    expect(held[0]!.values.participants).toHaveLength(9);
    expect(held[0]!.values.participants.filter(({ role }) => role === 'HOST')).toMatchObject([
      { leader: 'leader/donald-trump' },
    ]);
  });

  it('has one call, on the word of one man, on a day that is not named', () => {
    const [call, ...others] = facts('meeting').filter(({ values }) => values.mode === 'PHONE');
    expect(others).toEqual([]);
    expect(call).toMatchObject({
      attributedTo: 'leader/donald-trump',
      values: { status: 'HELD', date: { edtf: '[2025-08-18..2025-08-21]' } },
    });
  });

  it('has two meetings that are only proposed, one of which depends on the other', () => {
    const proposed = facts('meeting').filter(({ values }) => values.status === 'PROPOSED');
    expect(proposed.map(({ fact, values }) => [fact, values.dependsOn, values.date])).toEqual([
      ['meeting/putin-zelenskyy-summit', [], undefined],
      ['meeting/trump-putin-zelenskyy-trilateral', ['meeting/putin-zelenskyy-summit'], undefined],
    ]);
  });

  it('lets leaders speak, and Moscow and the White House too', () => {
    expect(new Set(facts('statement').map(({ values }) => values.speaker))).toEqual(
      new Set(['leader/sergey-lavrov', 'leader/donald-trump', 'country/ru', 'country/us']),
    );
  });

  it('has three who coordinate with two countries each', () => {
    expect(facts('liaison').map(({ values }) => `${values.leader} ${values.country}`)).toEqual(
      ['jd-vance', 'marco-rubio', 'steve-witkoff'].flatMap((leader) =>
        ['ru', 'ua'].map((country) => `leader/${leader} country/${country}`),
      ),
    );
  });
});

const texts = '../shared/articles';
describe.runIf(existsSync(texts))('beside the real article', () => {
  it('every citation verifies', async () => {
    const { passages } = await readDossier(file, texts);
    expect(passages).toHaveLength(34);
    expect(passages.every(({ checked }) => checked)).toBe(true);
  });

  it('no sentence of it stands anywhere in the dossier', async () => {
    const dossier = await readFile(file, 'utf8');
    const article = await readFile(join(texts, '2025-08-21-lavrov-conditions.txt'), 'utf8');
    const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const runs = (all: string[]): Set<string> => new Set(all.map((_, at) => all.slice(at, at + 8).join(' ')));
    const ours = runs(words(dossier));
    expect([...runs(words(article))].filter((run) => run.split(' ').length === 8 && ours.has(run))).toEqual(
      [],
    );
  });

  it('one changed byte is refused', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'parley-texts-'));
    const name = '2025-08-21-lavrov-conditions.txt';
    const changed = await readFile(join(texts, name));
    changed[1970]! ^= 1;
    await writeFile(join(folder, name), changed);
    const refusal = await readDossier(file, folder).catch(messageOf);
    await rm(folder, { recursive: true });
    expect(refusal).toMatch(/passages\.\w+: expected characters \d+ to \d+ to have SHA-256/);
  });
});
