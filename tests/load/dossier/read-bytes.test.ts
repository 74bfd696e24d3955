import { execFile } from 'node:child_process';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleOf, readArticle } from '../../../src/load/dossier/article.ts';
import { longestFile, readBytes } from '../../../src/load/dossier/read-bytes.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-bytes-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a file that a person named', () => {
  it('of a gigabyte is refused within a second, without memory', async () => {
    const file = join(folder, 'huge.txt');
    await writeFile(file, '');
    await truncate(file, 2 ** 30);
    const memory = process.memoryUsage().rss;
    const begun = performance.now();
    await expect(readBytes(file)).rejects.toThrow(
      `Expected at most ${longestFile} bytes in ${file}; found 1073741824.`,
    );
    await expect(readArticle(folder, 'source/huge')).rejects.toThrow('found 1073741824');
    expect(performance.now() - begun).toBeLessThan(1000);
    expect(process.memoryUsage().rss - memory).toBeLessThan(20_000_000);
  });

  it('up to the limit is read', async () => {
    const file = join(folder, 'long.txt');
    await writeFile(file, 'x'.repeat(longestFile));
    expect((await readBytes(file)).length).toBe(longestFile);
    await writeFile(file, 'x'.repeat(longestFile + 1));
    await expect(readBytes(file)).rejects.toThrow(`found ${longestFile + 1}`);
  });

  it.skipIf(process.platform === 'win32')(
    'that has no size is refused as soon as it has said too much',
    async () => {
      await expect(readBytes('/dev/zero')).rejects.toThrow(`found more than ${longestFile}`);
      const fifo = join(folder, 'pipe');
      await promisify(execFile)('mkfifo', [fifo]);
      const writer = promisify(execFile)('sh', ['-c', `yes > '${fifo}'`]).catch(() => 'its reader left');
      await expect(readBytes(fifo)).rejects.toThrow(`found more than ${longestFile}`);
      expect(await writer).toBe('its reader left');
    },
  );

  it('that is missing or a folder is a problem that says so', async () => {
    await expect(readBytes(join(folder, 'none'))).rejects.toThrow(/found ENOENT\. Check the path/);
    await expect(readBytes(folder)).rejects.toThrow(/found EISDIR\. Check the path/);
    expect(await readBytes(join(folder, 'none'), 'optional')).toBeNull();
  });
});

describe('an article', () => {
  it('that is no UTF-8, or holds a NUL, is refused', () => {
    expect(() => articleOf(Uint8Array.of(0x41, 0xff), 'a.txt')).toThrow(
      'Expected a.txt to be UTF-8 text; found bytes that are not.',
    );
    expect(() => articleOf(Buffer.from('ab', 'utf16le'), 'a.txt')).toThrow(/found a NUL at byte 1/);
  });

  it('keeps its byte order mark, since offsets count the text as it is', () => {
    expect(articleOf(Buffer.from('\ufeffab')).points).toEqual(['\ufeff', 'a', 'b']);
  });

  it.each(['source/../secret', '../secret', 'source/..', 'source/a\\b', 'leader/x', ''])(
    'is not looked for outside of the folder of texts: %j',
    async (id) => {
      await expect(readArticle(folder, id)).rejects.toThrow(/^Expected the id of a source/);
    },
  );
});
