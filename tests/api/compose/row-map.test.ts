import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../src/api/compose/row-map.ts';
import { readCypher } from '../../../src/graph/statements.ts';

const finding = 'MATCH (leader)-[met:MET]-(other)';
const making = `WITH {
  of: [leader, other], leader: other, meetingCount: met.meetings,
  lastMetKey: coalesce(met.last, '')
} AS contact`;

describe('rows that a page is cut from', () => {
  it('are made into maps once it is cut, and ordered by what the maps are made of', () => {
    const { found, key, kept, made } = rowsOf(['WITH *', `${finding}\n${making}`], 'contact');
    expect({ found, kept, made }).toEqual({ found: ['WITH *', finding], kept: '*', made: [making] });
    expect(['meetingCount', 'lastMetKey', 'leader.id'].map(key)).toEqual([
      'met.meetings',
      "coalesce(met.last, '')",
      'other.id',
    ]);
  });

  it('stay as they are where nothing makes them maps', () => {
    const { found, key, kept, made } = rowsOf([finding], 'other');
    expect({ found, kept, made }).toEqual({ found: [finding], kept: 'other', made: [] });
    expect(key('sortKey')).toBe('other.sortKey');
  });

  it('refuse a key that the map does not have', () => {
    expect(() => rowsOf([`${finding}\n${making}`], 'contact').key('name')).toThrow('no key name');
  });

  it.each(
    [...readCypher('roots'), ...readCypher('fields')].filter(({ text }) =>
      /\n} AS (country)?contact\n?$/i.test(text),
    ),
  )('have every key of a contact in $name', ({ text }) => {
    const row = /} AS (\w+)\s*$/.exec(text)![1]!;
    const { key, made } = rowsOf([text.trim()], row);
    expect(made).toHaveLength(1);
    for (const name of ['of', 'meetingCount', 'firstMet', 'lastMet', 'lastMetKey'])
      expect(key(name)).not.toBe('');
  });
});
