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
    ['has a key twice', `${head}leaders: []\nleaders: []\n`, /expected YAML: Map keys must be unique/],
    ['is empty', '', /dossier: expected object; found null/],
    ['is of a later form', head.replace('dossier: 1', 'dossier: 2'), /expected 1; found 2/],
    ['is a bomb of aliases', `a: &a [1,1,1,1,1,1,1,1,1,1]\n${bomb()}`, /expected plain values/],
  ])('that %s is refused', (_, text, message) => {
    expect(faultsOf(text).join('\n')).toMatch(message);
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
