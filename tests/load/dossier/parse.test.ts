import { describe, expect, it } from 'vitest';
import { parseDossier } from '../../../src/load/dossier/parse.ts';
import { Problem } from '../../../src/model/problem.ts';

const head = `dossier: 1
source: { id: source/s, title: T, published: 2031-03-05, sha256: ${'a'.repeat(64)} }
passages:
  p: { start: 0, end: 1, sha256: ${'a'.repeat(64)} }
`;

function faultsOf(text: string | Uint8Array): string[] {
  try {
    parseDossier('d.yaml', typeof text === 'string' ? Buffer.from(text) : text);
    return [];
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(Problem);
    expect((thrown as Problem).code).toBe('BAD_DOSSIER');
    return (thrown as Problem).message.split('\n');
  }
}

describe('a dossier file', () => {
  it('of right form is read', () => {
    expect(faultsOf(head)).toEqual([]);
  });

  it('is refused with every fault of form at once, each with its line and column', () => {
    const faults = faultsOf(`${head}leaders:
  - id: person/x
    name: ''
    evidence: []
meetings:
  - id: meeting/m
    status: HOLD
    date: 2031-02-30
    participants: [{ leader: X, evidence: p }]
    evidence: [p]
    plase: Bergen
`);
    expect(faults.map((fault) => /^d\.yaml:(\d+):\d+ (\S+): /.exec(fault)?.slice(1))).toEqual([
      ['6', 'leaders.0.id'],
      ['7', 'leaders.0.name'],
      ['8', 'leaders.0.evidence'],
      ['11', 'meetings.0.status'],
      ['12', 'meetings.0.date'],
      ['13', 'meetings.0.participants.0.evidence'],
      ['15', 'meetings.0.plase'],
    ]);
  });

  it('is told what was expected, what was found and the nearest word', () => {
    const [fault] = faultsOf(`${head}meetings: [{ id: meeting/m, status: HOLD, evidence: [p] }]`);
    expect(fault).toBe(
      'd.yaml:5:37 meetings.0.status: expected PROPOSED, PLANNED, HELD, CALLED_OFF; found "HOLD"; nearest: HELD',
    );
  });

  it.each([
    ['is no YAML', 'dossier: [1', /expected YAML/],
    ['has a key twice', `${head}leaders: []\nleaders: []\n`, /expected each key once, found "leaders" again/],
    ['is empty', '', /dossier: expected object; found null/],
    ['is of a later form', head.replace('dossier: 1', 'dossier: 2'), /expected 1; found 2/],
    ['is a bomb of aliases', `a: &a [1,1,1,1,1,1,1,1,1,1]\n${bomb()}`, /expected plain values/],
  ])('that %s is refused', (_, text, message) => {
    expect(faultsOf(text).join('\n')).toMatch(message);
  });

  it.each([
    ['organizations', '{ id: organization/o, nam: O, evidence: [p] }', 'nam', 'name'],
    ['offices', '{ id: office/o, titel: O, of: Norway, evidence: [p] }', 'titel', 'title'],
    ['leaders', '{ id: leader/l, name: L, evidence: [p], hold: [] }', 'hold', 'holds'],
    [
      'leaders',
      '{ id: leader/l, name: L, evidence: [p], holds: [{ offic: O, evidence: [p] }] }',
      'offic',
      'office',
    ],
    [
      'leaders',
      '{ id: leader/l, name: L, evidence: [p], liaisesWith: [{ contry: Norway }] }',
      'contry',
      'country',
    ],
    ['meetings', '{ id: meeting/m, evidence: [p], place: { nam: Bergen, country: Norway } }', 'nam', 'name'],
    [
      'meetings',
      '{ id: meeting/m, evidence: [p], participants: [{ leder: L, evidence: [p] }] }',
      'leder',
      'leader',
    ],
    ['meetings', '{ id: meeting/m, evidence: [p], date: { edtf: 2031, word: Monday } }', 'word', 'words'],
    ['statements', '{ id: statement/s, evidence: [p], speeker: L }', 'speeker', 'speaker'],
    ['suggestions', '{ date: [] }', 'date', 'dates'],
  ])(
    'is told of %s %s that %s is no field, with its place and the nearest that is',
    (section, entry, wrong, near) => {
      const list = section === 'suggestions' ? entry : `[${entry}]`;
      const faults = faultsOf(`${head}${section}: ${list}`);
      expect(faults.join('\n')).toMatch(
        new RegExp(
          `^d\\.yaml:5:\\d+ \\S+\\.${wrong}: expected no field of this name, found "${wrong}"; nearest: ${near}$`,
          'm',
        ),
      );
    },
  );

  it.each([
    ['a NUL', '\u0000', 'U+0000'],
    ['a bell', '\u0007', 'U+0007'],
    ['an escape', '\u001b', 'U+001B'],
  ])('with %s anywhere in it is refused at that place', (_, character, code) => {
    expect(faultsOf(`${head}# x${character}`)).toEqual([
      `d.yaml:5:4 dossier: expected text, found the control character ${code}`,
    ]);
  });

  it.each(['\\0', '\\e', '\\n', '\\u2028', '\\u202e', '\\ud800'])(
    'with %s escaped in a name, a title, a summary or a key is refused',
    (escaped) => {
      const faults = faultsOf(`${head}leaders:
  - { id: leader/l, name: "L${escaped}x", aliases: ["L${escaped}x"], evidence: ["p${escaped}x"] }
meetings:
  - { id: meeting/m, title: "L${escaped}x", topics: ["L${escaped}x"], evidence: [p] }
`);
      expect(faults.map((fault) => /^d\.yaml:[68]:\d+ (\S+): /.exec(fault)?.[1])).toEqual([
        'leaders.0.name',
        'leaders.0.aliases.0',
        'leaders.0.evidence.0',
        'meetings.0.title',
        'meetings.0.topics.0',
      ]);
    },
  );

  it.each([
    'source/../../x',
    'source//x',
    'source/x/..',
    '/etc/passwd',
    'source/x\\y',
    'source/%2e%2e',
    `source/${'x'.repeat(300)}`,
  ])('with a path for an id, %s, is refused: ids become names of files', (id) => {
    expect(faultsOf(head.replace('source/s', id)).join()).toMatch(/^d\.yaml:2:15 source\.id: /);
  });

  it('may begin with a byte order mark', () => {
    expect(faultsOf(`\ufeff${head}`)).toEqual([]);
    expect(faultsOf(`\ufeff${head}leader: []`)).toEqual([expect.stringMatching(/^d\.yaml:5:9 leader: /)]);
  });

  it.each([
    ['brackets', `x: ${'['.repeat(300_000)}`],
    ['closed brackets', `x: ${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['braces', `x: ${'{a: '.repeat(200_000)}`],
    ['lists on a line', `x:\n ${'- '.repeat(300_000)}x`],
    ['a few too many', `x: ${'['.repeat(70)}${']'.repeat(70)}`],
    ['indented fields', Array.from({ length: 400 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
  ])('too deep is refused early: %s', (_, text) => {
    const begun = performance.now();
    expect(faultsOf(`${head}${text}`).join('\n')).toMatch(/expected at most 30 levels/);
    expect(performance.now() - begun).toBeLessThan(3000);
  });

  it('with more problems than anyone mends is told of the first thousand, and how many more there are', () => {
    const faults = faultsOf(`${head}${'x: 1\n'.repeat(1101)}`);
    expect(faults).toHaveLength(1001);
    expect(faults.at(-1)).toBe('d.yaml: and 100 more');
  });

  it('that is not UTF-8 is refused', () => {
    expect(faultsOf(Uint8Array.of(0xff, 0xfe, 0x41))).toEqual([
      'd.yaml:1:1 dossier: expected UTF-8 text, found bytes that are not',
    ]);
  });
});

function bomb(): string {
  const names = 'abcdefgh'.split('');
  return names
    .slice(1)
    .map((name, at) => `${name}: &${name} [${Array(10).fill(`*${names[at]}`).join(',')}]`)
    .join('\n');
}
