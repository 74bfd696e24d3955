import { describe, expect, it } from 'vitest';
import { columnsOf, template } from '../../../src/load/table/template.ts';

const cells: Readonly<Record<string, string>> = { first: ' Ada ', last: 'Berg', empty: '' };
const filled = (written: string): string => template(written)((column) => cells[column]);

describe('a template', () => {
  it.each([
    ['{first}', 'Ada'],
    ['{last}, {first}!', 'Berg,  Ada !'],
    ['{first} {empty}', 'Ada'],
    ['{nobody}', ''],
    [' as it is ', 'as it is'],
    ['{}', '{}'],
  ])('%j becomes %j', (written, text) => {
    expect(filled(written)).toBe(text);
  });

  it('names its columns', () => {
    expect(columnsOf('{last}, {first} {}')).toEqual(['last', 'first']);
  });
});
