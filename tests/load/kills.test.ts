import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { momentsWithin, openArena, type Arena, type Subject, type Victim } from '../support/kills.ts';

/** How often each victim is killed in each command, and the seed of the moments; `npm run test:kill` sets more kills. */
const kills = Number(process.env['PARLEY_KILLS'] ?? 3);
const seed = Number(process.env['PARLEY_SEED'] ?? 2031);

const scratch = mkdtempSync(join(tmpdir(), 'parley-kills-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Commands that load; another one is another entry. */
const subjects: readonly Subject[] = [
  {
    title: 'parley load',
    words: ['load', 'articles', 'tests/articles', '--texts', 'tests/articles'],
    begins: /^Dossiers: 0 of/m,
    ends: /^Dossiers: done/m,
  },
  {
    title: 'parley import',
    words: [
      'import',
      'data/us-travel-meetings.csv',
      '--mapping',
      'data/us-travel.yaml',
      '--rejects',
      join(scratch, 'rejects.jsonl'),
    ],
    begins: /^Table: reading/m,
    ends: /^Table: done/m,
  },
];

let arena: Arena;
beforeAll(async () => {
  arena = await openArena();
});
afterAll(() => arena.close());

describe.each(subjects)('$title', (subject) => {
  let whole: { digest: string; took: number };
  beforeAll(async () => {
    whole = await arena.undisturbed(subject);
  });

  it.each<{ victim: Victim }>([{ victim: 'loader' }, { victim: 'neo4j' }])(
    `is what it would have been without ${kills} kills of its $victim, once it has run again`,
    async ({ victim }) => {
      const done = [];
      for (const after of momentsWithin(whole.took, kills, seed))
        done.push(await arena.kill(subject, victim, after));
      console.log(
        `${subject.title}, ${victim} killed ${kills} times within ${Math.round(whole.took)} ms, seed ${seed}`,
      );
      console.table(
        done.map(({ after, ended, digest }) => ({
          'after, ms': after,
          ended: ended.slice(0, 60),
          'digest after another run': digest.slice(0, 16),
          same: digest === whole.digest,
        })),
      );
      expect(done.filter(({ digest }) => digest !== whole.digest)).toEqual([]);
      // A database that goes is told as that, whatever the loader was doing.
      for (const { ended } of done) expect(ended).toMatch(/^(killed|had ended|code 4: )/);
    },
    60_000 + kills * 120_000,
  );
});
