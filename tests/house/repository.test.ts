import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageDir } from '../../src/graph/statements.ts';
import { filesBelow } from '../support/source-files.ts';

const everything = filesBelow('.', '');

describe('the repository', () => {
  it('names the host of no package registry', () => {
    const hosts = /registry\.npmjs|npmjs\.org|repo\d?\.maven|maven\.org|registry\.yarnpkg|pypi\.org/;
    const naming = everything.filter(
      ({ path, text }) => path !== 'tests/house/repository.test.ts' && hosts.test(text),
    );
    expect(naming.map(({ path }) => path)).toEqual([]);
  });

  it('holds no secret', () => {
    const secret =
      /-----BEGIN [A-Z ]*PRIVATE KEY|NEO4J_AUTH[:=] *neo4j\/[a-z0-9]|(?:password|token)["']?[:=] *["'][A-Za-z0-9+/_-]{16,}["']/i;
    expect(everything.filter(({ text }) => secret.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('pins every package to an exact version', () => {
    const { dependencies, devDependencies, optionalDependencies } = parse(
      everything.find(({ path }) => path === 'package.json')!.text,
    ) as Record<string, Record<string, string>>;
    const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });
});

describe('the image of the service', () => {
  it('is built of files that are there, and that its list lets through', () => {
    const text = (name: string): string => readFileSync(join(packageDir(), name), 'utf8');
    const letThrough = [...text('.dockerignore').matchAll(/^!(.+)$/gm)].map(([, path]) => path!);
    const copied = [...text('Dockerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, paths]) =>
      paths!.split(' '),
    );
    expect(copied.length).toBeGreaterThan(5);
    expect(copied.filter((path) => !existsSync(join(packageDir(), path)))).toEqual([]);
    expect(copied.filter((path) => !letThrough.includes(path))).toEqual([]);
  });
});

describe.each([...filesBelow('articles', '.yaml'), ...filesBelow('examples', '.yaml')])(
  '$path',
  ({ text }) => {
    it('is sealed: it cites by place and fingerprint, and quotes nothing', () => {
      const { passages } = parse(text) as { passages: Record<string, object> };
      const citations = Object.values(passages);
      expect(citations.length).toBeGreaterThan(0);
      for (const citation of citations)
        expect(Object.keys(citation).sort()).toEqual(['end', 'sha256', 'start']);
    });
  },
);
