import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDecisionsFile } from '../../../src/load/identity/decisions-file.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-decisions-'));
  file = join(folder, 'decisions.yaml');
});
afterEach(() => rm(folder, { recursive: true }));

/** Writes a decision a line. */
async function decide(sameAs: readonly [id: string, is: string][], notSame: readonly string[] = []) {
  const same = sameAs.map(([id, is]) => `  - { id: ${id}, is: ${is}, because: Seen, decided: 2031-07-01 }`);
  const different = notSame.map((ids) => `  - { ids: [${ids}], because: Seen }`);
  const section = (name: string, lines: string[]) => (lines.length > 0 ? [`${name}:`, ...lines] : []);
  await writeFile(file, [...section('same_as', same), ...section('not_same', different)].join('\n'));
  return readDecisionsFile(file);
}

describe('a file of decisions', () => {
  it('says what an id is now, over any chain, and which ids mean one thing', async () => {
    const decisions = await decide([
      ['leader/x', 'leader/y'],
      ['leader/y', 'leader/z'],
    ]);
    expect(decisions.idNow('leader/x')).toBe('leader/z');
    expect(decisions.idsOf('leader/y')).toEqual(['leader/x', 'leader/y', 'leader/z']);
    expect(decisions.idNow('leader/other')).toBe('leader/other');
  });

  it('says which ids mean different things, by whatever id they go now', async () => {
    const decisions = await decide([['leader/x', 'leader/y']], ['leader/x, leader/w']);
    expect(decisions.areDifferent('leader/w', 'leader/y')).toBe(true);
    expect(decisions.areDifferent('leader/w', 'leader/v')).toBe(false);
  });

  it('decides nothing where it is empty', async () => {
    await writeFile(file, '# nothing yet\n');
    expect((await readDecisionsFile(file)).ids).toEqual([]);
  });

  it.each([
    {
      what: 'a circle',
      same: [
        ['leader/x', 'leader/y'],
        ['leader/y', 'leader/x'],
      ],
      found: /:3:\d+ same_as\.1: .*circle: leader\/y is leader\/x is leader\/y/,
    },
    {
      what: 'an id that is itself',
      same: [['leader/x', 'leader/x']],
      found: /:2:\d+ same_as\.0\.is: expected different ids/,
    },
    {
      what: 'an id that is two others',
      same: [
        ['leader/x', 'leader/y'],
        ['leader/x', 'leader/z'],
      ],
      found: /:3:\d+ same_as\.1: expected one decision on what leader\/x is/,
    },
    {
      what: 'things of two kinds',
      same: [['leader/x', 'meeting/y']],
      found: /:2:\d+ .*expected ids of one kind/,
    },
    {
      what: 'what is neither a leader nor a meeting nor an office',
      same: [['country/no', 'country/se']],
      found: /:2:\d+ same_as\.0\.id: .*found "country\/no"/,
    },
  ] as { what: string; same: [string, string][]; found: RegExp }[])(
    'is refused for $what, with line and column',
    async ({ same, found }) => {
      await expect(decide(same)).rejects.toThrow(found);
    },
  );

  it('is refused where it says of two ids both that they are the same and that they are not', async () => {
    const both = decide(
      [
        ['leader/x', 'leader/z'],
        ['leader/y', 'leader/z'],
      ],
      ['leader/x, leader/y'],
    );
    await expect(both).rejects.toThrow(
      /:5:\d+ not_same\.0: .*leader\/x and leader\/y are the same by `same_as`, as leader\/z/,
    );
  });

  it('is refused for a field that it does not know', async () => {
    await writeFile(file, 'sameas: []\n');
    await expect(readDecisionsFile(file)).rejects.toThrow(/:1:\d+ sameas: expected no field of this name/);
  });
});
