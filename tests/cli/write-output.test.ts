import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Stopped } from '../../src/cli/until-stopped.ts';
import { refuseNoFile, writeOutput } from '../../src/cli/write-output.ts';
import { Problem } from '../../src/model/problem.ts';

const never = new AbortController().signal;
let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-output-'));
  file = join(folder, 'out.txt');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function* texts(...all: string[]): AsyncGenerator<string> {
  yield* all;
}

async function* failing(error: Error): AsyncGenerator<string> {
  yield 'x'.repeat(200_000);
  throw error;
}

describe('what a command writes to a file', () => {
  it('is there as a whole, in the place of what was there, and nothing beside it', async () => {
    await writeFile(file, 'old');
    await writeOutput(file, texts('new', 'er'), never);
    expect(await readFile(file, 'utf8')).toBe('newer');
    expect(await readdir(folder)).toEqual(['out.txt']);
  });

  it('goes to where a link leads, which stays a link', async () => {
    await writeFile(file, 'old');
    await symlink(file, join(folder, 'link'));
    await writeOutput(join(folder, 'link'), texts('new'), never);
    expect(await readFile(file, 'utf8')).toBe('new');
  });

  it('leaves the file as it was where the making of it fails, and no other file', async () => {
    await writeFile(file, 'old');
    const problem = new Problem('GRAPH_UNAVAILABLE', 'gone');
    await expect(writeOutput(file, failing(problem), never)).rejects.toBe(problem);
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['out.txt']);
  });

  it('leaves nothing where it is told to stop', async () => {
    const stopping = new AbortController();
    async function* endless(): AsyncGenerator<string> {
      for (let n = 0; ; n++) {
        if (n === 10) stopping.abort();
        yield 'x'.repeat(100_000);
      }
    }
    await expect(writeOutput(file, endless(), stopping.signal)).rejects.toBeInstanceOf(Stopped);
    expect(await readdir(folder)).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('says so where the disk is full', async () => {
    const writing = writeOutput('/dev/full', texts('x'.repeat(200_000)), never);
    await expect(writing).rejects.toThrow('Expected to write to /dev/full; found ENOSPC');
  });

  it('is refused beforehand where the name is a folder, or lies in none', async () => {
    await expect(refuseNoFile(folder)).rejects.toThrow('found the folder');
    await expect(refuseNoFile(join(folder, 'no', 'file'))).rejects.toThrow('Expected a folder for');
    await refuseNoFile(file);
  });
});
