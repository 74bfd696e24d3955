import { expect, it } from 'vitest';
import { filesBelow } from '../support/source-files.ts';

const lengths = (folder: string): { path: string; lines: number }[] =>
  filesBelow(folder, '.ts').map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));

it.each(['src', 'tests', 'scripts'])('no file of %s is longer than one sitting', (folder) => {
  expect(lengths(folder).filter(({ lines }) => lines > 300)).toEqual([]);
});

it('half of the files of src are shorter than 80 lines', () => {
  const sorted = lengths('src')
    .map(({ lines }) => lines)
    .sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(80);
});
