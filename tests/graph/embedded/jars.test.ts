import { appendFile, cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureJars } from '../../../src/graph/embedded/jars.ts';
import { findJava } from '../../../src/graph/embedded/java.ts';
import { partsOf, releases, usualRelease } from '../../../src/graph/embedded/releases.ts';
import { packageDir } from '../../../src/graph/statements.ts';
import { tellNobody } from '../../../src/model/progress.ts';

const folder = `neo4j-${usualRelease.version}`;
let jarsRoot: string;

beforeEach(async () => {
  jarsRoot = await mkdtemp(join(tmpdir(), 'parley-jars-'));
  const ready = join(packageDir(), '.parley');
  await ensureJars({ jarsRoot: ready }, tellNobody);
  await cp(join(ready, folder, 'lib'), join(jarsRoot, folder, 'lib'), { recursive: true });
});

afterEach(() => rm(jarsRoot, { recursive: true, force: true }));

describe('the jars of Neo4j', () => {
  it('are used as they are where each is what was pinned, without Maven', async () => {
    expect(await ensureJars({ jarsRoot, mvn: 'no-such-program' }, tellNobody)).toBe(
      join(jarsRoot, folder, 'lib'),
    );
  });

  it('are fetched again where one of them is corrupt, saying so', async () => {
    const lib = join(jarsRoot, folder, 'lib');
    const [jar] = await readdir(lib);
    const before = await readFile(join(lib, jar!));
    await appendFile(join(lib, jar!), 'x');
    const said: string[] = [];
    await ensureJars({ jarsRoot }, ({ text }) => said.push(text));
    expect(said[0]).toBe(`${jar} is not the file that was pinned; fetching the jars of Neo4j again`);
    expect((await readFile(join(lib, jar!))).equals(before)).toBe(true);
    expect(await readdir(join(jarsRoot, folder))).toEqual(['lib']);
  });

  it('are fetched again where a jar lies among them that was not pinned', async () => {
    const lib = join(jarsRoot, folder, 'lib');
    await appendFile(join(lib, 'evil.jar'), 'x');
    await ensureJars({ jarsRoot }, tellNobody);
    expect(await readdir(lib)).not.toContain('evil.jar');
  });

  it('need Maven where they are missing, which is said with what to do', async () => {
    await rm(join(jarsRoot, folder), { recursive: true });
    await expect(ensureJars({ jarsRoot, mvn: 'no-such-program' }, tellNobody)).rejects.toThrow(
      /^Expected Maven, .*; found .* Install Maven .*NEO4J_URI/,
    );
    expect(await readdir(join(jarsRoot, folder))).toEqual([]);
  });

  it.each(releases)('of $name are of the version that its pom names', async (release) => {
    const pom = await readFile(join(partsOf(release), 'pom.xml'), 'utf8');
    expect(pom).toContain(`<neo4j.version>${release.version}</neo4j.version>`);
  });
});

describe('a Java', () => {
  it('that is missing is asked for, with what to do', async () => {
    await expect(findJava('no-such-java')).rejects.toThrow(
      /^Expected Java 17 or newer .*Install one .*JAVA_HOME/,
    );
  });

  it('that is no Java is refused', async () => {
    await expect(findJava('true')).rejects.toThrow(
      'found a program that does not tell its version on the PATH',
    );
  });
});
