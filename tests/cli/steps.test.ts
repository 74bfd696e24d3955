import { describe, expect, it } from 'vitest';
import { everyTenth } from '../../src/cli/steps.ts';

describe('progress in a log', () => {
  it('is a line for every tenth of the way, however many steps there are', () => {
    const lines: string[] = [];
    const tell = everyTenth((line) => lines.push(line));
    for (let done = 1; done <= 221; done += 1) tell({ text: 'jars', done, total: 221 });
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe('221 of 221 jars');
  });

  it('is every line where no end is known, and every one of a few steps', () => {
    const lines: string[] = [];
    const tell = everyTenth((line) => lines.push(line));
    tell({ text: 'starting Neo4j' });
    for (const done of [0, 1, 2]) tell({ text: 'schema', done, total: 3 });
    expect(lines).toEqual(['starting Neo4j', '0 of 3 schema', '1 of 3 schema', '2 of 3 schema']);
  });
});
