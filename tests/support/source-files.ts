import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageDir } from '../../src/graph/statements.ts';

/** A file of this repository, by its path from the root. */
export type SourceFile = { path: string; text: string };

/** The files that git tracks or would, below a folder, that end so; generated ones are left out. */
export function filesBelow(folder: string, ending: string): SourceFile[] {
  const root = packageDir();
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed
    .split('\n')
    .filter((path) => path.endsWith(ending) && path !== '' && !path.includes('/generated/'))
    .filter((path) => existsSync(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
