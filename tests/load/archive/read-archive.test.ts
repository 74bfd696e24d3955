import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isArchive } from '../../../src/load/archive/form.ts';
import { linesOf } from '../../../src/load/archive/lines.ts';
import { readArchive } from '../../../src/load/archive/read-archive.ts';
import type { Account } from '../../../src/load/dossier/resolve.ts';
import { Problem } from '../../../src/model/problem.ts';
import { piecesOf } from '../../support/texts.ts';

const header = { format: 'parley-archive', version: 1, graph: { version: 1 }, sources: 1 };
const source = {
  record: 'source',
  id: 'source/s',
  kind: 'TABLE',
  title: 'A table',
  publisher: null,
  url: null,
  published: '2031-01-01',
  sha256: '0'.repeat(64),
  passages: 1,
  claims: 2,
};
const passage = {
  record: 'passage',
  id: 'passage/s/row 1',
  source: 'source/s',
  locator: 'row 1',
};
const claim = {
  record: 'claim',
  source: 'source/s',
  published: '2031-01-01',
  kind: 'leader',
  fact: 'leader/a',
  values: { name: 'A', aliases: [], shortNames: [], resolved: { by: 'decision' } },
  passages: ['passage/s/row 1'],
  attributedTo: null,
};
const meeting = {
  ...claim,
  kind: 'meeting',
  fact: 'meeting/m',
  values: {
    topics: [],
    participants: [{ leader: 'leader/a', passages: ['passage/s/row 1'], unresolved: true }],
    dependsOn: [],
    partOf: [],
  },
};
const right: readonly object[] = [header, source, passage, claim, meeting];

async function read(lines: readonly (object | string)[]): Promise<Account[]> {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  return Array.fromAsync(readArchive(piecesOf(text, 100), 'a.jsonl'));
}

async function refusal(lines: readonly (object | string)[]): Promise<string> {
  const thrown = await read(lines).catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(Problem);
  expect((thrown as Problem).code).toBe('BAD_INPUT');
  return (thrown as Problem).message;
}

/** The right lines with one changed. */
const changed = (at: number, fields: object): object[] =>
  right.map((line, place) => (place === at ? { ...line, ...fields } : line));

describe('reading an archive', () => {
  it('passes on what claims and passages state beyond what the loader needs', async () => {
    const [account] = await read(right);
    expect(account).toMatchObject({
      passages: [{ locator: 'row 1', text: null }],
      claims: [
        { values: { resolved: { by: 'decision' } } },
        { values: { participants: [{ unresolved: true }] } },
      ],
    });
    expect(account!.source).not.toHaveProperty('passages');
  });

  it.each<[string, readonly (object | string)[], RegExp]>([
    ['nothing at all', [], /^a\.jsonl:1 expected the first line/],
    ['another form', changed(0, { format: 'x' }), /^a\.jsonl:1 format: .*found "x"/],
    ['a version to come', changed(0, { version: 2 }), /^a\.jsonl:1 version: expected version 1/],
    ['a line that is no JSON', [header, '{"record"'], /^a\.jsonl:2 expected one JSON object/],
    ['a record of no kind', [header, { record: 'fact' }], /^a\.jsonl:2 expected `record`/],
    ['a list', [header, '[1]'], /^a\.jsonl:2 expected `record`/],
    ['a day that is none', changed(1, { published: '2031-02-30' }), /^a\.jsonl:2 published: expected a day/],
    ['a map in a source', changed(1, { extra: { deep: 1 } }), /^a\.jsonl:2 extra/],
    ['a passage without a place', changed(2, { locator: undefined }), /^a\.jsonl:3 .*or a locator/],
    [
      'words of another fingerprint',
      changed(2, { start: 0, end: 1, sha256: '0'.repeat(64), text: 'x' }),
      /^a\.jsonl:3 expected words with SHA-256 0/,
    ],
    [
      'a claim of another source',
      changed(3, { source: 'source/t' }),
      /^a\.jsonl:4 expected a line of source\/s/,
    ],
    [
      'a claim twice',
      [header, source, passage, claim, claim],
      /^a\.jsonl:5 expected claim\/s\/leader\/a once/,
    ],
    [
      'an uncited passage',
      changed(3, { passages: ['passage/s/row-2'] }),
      /^a\.jsonl:4 expected passage\/s\/row-2/,
    ],
    [
      'a meeting with somebody unknown',
      changed(4, { values: { ...meeting.values, participants: [{ leader: 'leader/b', passages: [] }] } }),
      /^a\.jsonl:5 expected leader\/b to be among/,
    ],
    [
      'a date that is none',
      changed(4, { values: { ...meeting.values, date: { edtf: 'Monday' } } }),
      /as EDTF/,
    ],
    [
      'a country that is none',
      changed(4, { values: { ...meeting.values, place: { name: null, country: 'country/zz' } } }),
      /values\.place\.country: expected a known country/,
    ],
    ['a file cut off', right.slice(0, 4), /expected 1 passages and 2 claims, of which 1 and 1 were there/],
    ['a source missing', changed(0, { sources: 2 }), /^a\.jsonl:5 expected 2 sources/],
    ['a line too many', [...right, passage], /^a\.jsonl:6 expected a source, found one of source\/s/],
    [
      'levels without end',
      [header, '['.repeat(1e5) + ']'.repeat(1e5)],
      /^a\.jsonl:2 expected at most 32 levels/,
    ],
  ])('refuses %s', async (_, lines, message) => {
    expect(await refusal(lines)).toMatch(message);
  });

  it('gives the sources before the one that is wrong, and nothing of that one', async () => {
    const text = [...changed(0, { sources: 2 }), { ...source, id: 'source/t' }, passage]
      .map((line) => JSON.stringify(line))
      .join('\n');
    const read: string[] = [];
    const reading = async (): Promise<void> => {
      for await (const { source: of } of readArchive(piecesOf(text, 50))) read.push(of.id);
    };
    await expect(reading()).rejects.toThrow('archive:7 expected a line of source/t');
    expect(read).toEqual(['source/s']);
  });

  it('of any text at all ends in a problem, never in another error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.constantFrom(...right), fc.json(), fc.string()), { maxLength: 7 }),
        async (lines) => {
          const thrown = await read(lines).catch((error: unknown) => error);
          expect(Array.isArray(thrown) || thrown instanceof Problem).toBe(true);
        },
      ),
    );
  });
});

describe('the lines of a stream', () => {
  it('are the same however it is cut into pieces', async () => {
    const text = 'Þóra\n\nN’Golo\r\nТора';
    for (const size of [1, 2, 3, 100]) {
      const lines = await Array.fromAsync(linesOf(piecesOf(text, size), 'f'));
      expect(lines.map((line) => line.text)).toEqual(['Þóra', '', 'N’Golo', 'Тора']);
    }
  });

  it('are refused as soon as one is too long, however much is to come', async () => {
    async function* endless(): AsyncGenerator<string> {
      for (;;) yield 'x'.repeat(1000);
    }
    await expect(Array.fromAsync(linesOf(endless(), 'f', 10_000))).rejects.toThrow(
      'f:1 expected a line of at most 10000 characters',
    );
  });

  it('are refused where they are not UTF-8', async () => {
    async function* bytes(): AsyncGenerator<Uint8Array> {
      yield Uint8Array.from([0x61, 0x0a, 0xff]);
    }
    await expect(Array.fromAsync(linesOf(bytes(), 'f'))).rejects.toThrow('f:1 expected UTF-8');
  });
});

it('an archive is known by its first line', () => {
  expect(isArchive(JSON.stringify(header))).toBe(true);
  expect(['meeting,leader,source', '{"meeting": "m"}', 'null', ''].filter(isArchive)).toEqual([]);
});
