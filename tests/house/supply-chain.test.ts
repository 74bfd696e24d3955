import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageDir } from '../../src/graph/statements.ts';

type Locked = {
  version: string;
  integrity?: string;
  deprecated?: string;
  license?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
};
type Manifest = {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};

const read = (file: string): unknown => JSON.parse(readFileSync(join(packageDir(), file), 'utf8'));
const manifest = read('package.json') as Manifest;
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
const locked = Object.entries(packages).filter(([path]) => path !== '');
const nameOf = (path: string): string => path.split('node_modules/').at(-1)!;

/** Licences under which code may be part of a program under MIT, the two at the end whole files at a time or by name. */
const compatible = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  'Python-2.0',
  '(MIT OR Apache-2.0)',
  'MPL-2.0',
  'CC-BY-4.0',
];

/** Packages that say in their file what the lock file does not: MIT, all three, and only there to test with. */
const silent = ['buildcheck', 'cpu-features', 'ssh2'];

describe('packages from elsewhere', () => {
  it('are named by one version each, and pinned by what is in them', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    for (const [name, version] of Object.entries({
      ...dependencies,
      ...devDependencies,
      ...optionalDependencies,
    }))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
    expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
  });

  it('are none that their makers gave up', () => {
    expect(locked.filter(([, { deprecated }]) => deprecated)).toEqual([]);
  });

  it('run nothing when they are installed', () => {
    const withScript = locked
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => nameOf(path));
    expect(withScript.filter((name) => manifest.allowScripts[name] !== false)).toEqual([]);
    expect(readFileSync(join(packageDir(), 'scripts', 'install.mjs'), 'utf8')).toContain('--ignore-scripts');
  });

  it('may all be used in a program under MIT', () => {
    const others = locked.filter(
      ([path, { license = '' }]) => !compatible.includes(license) && !silent.includes(nameOf(path)),
    );
    expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });

  it('that run in the service are listed with their licences', () => {
    const page = readFileSync(join(packageDir(), 'docs', 'supply-chain.md'), 'utf8');
    for (const name of Object.keys(manifest.dependencies)) {
      const { version, license } = packages[`node_modules/${name}`]!;
      expect(page).toMatch(
        new RegExp(`\\| \`${name}\` +\\| ${version.replaceAll('.', '\\.')} +\\| ${license} +\\|`),
      );
    }
  });
});
