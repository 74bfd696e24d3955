import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of Cypher files: beside `src` in the repository and beside `dist` when built. */
const cypherDir = join(packageDir(), 'cypher');

/** A Cypher file: its name without the ending, and its text. */
export type CypherFile = { name: string; text: string };

/** The root of this package, whether it runs from `src` or from `dist/src`. */
export function packageDir(): string {
  const here = fileURLToPath(new URL('.', import.meta.url));
  return here.replace(/(dist[/\\])?src[/\\]graph[/\\]$/, '');
}

/** The Cypher files of one folder of `cypher/`, in the order of their names. */
export function readCypher(
  folder: 'schema' | 'load' | 'verify' | 'roots' | 'parts' | 'fields' | 'names' | 'export',
): CypherFile[] {
  const files = readdirSync(join(cypherDir, folder)).filter((file) => file.endsWith('.cypher'));
  return files.sort().map((file) => ({
    name: file.replace(/\.cypher$/, ''),
    text: readFileSync(join(cypherDir, folder, file), 'utf8'),
  }));
}

/** The statements of a Cypher text, without comment lines and the semicolons that end them. */
export function statementsOf(text: string): string[] {
  const code = text.replace(/\r\n?/g, '\n').replace(/^\s*\/\/.*\n?/gm, '');
  return code
    .split(/;\s*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
