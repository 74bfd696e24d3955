import { describe, expect, it } from 'vitest';
import { filesBelow, type SourceFile } from '../support/source-files.ts';

/** Which rooms a room may import from; each may from itself. */
const may: Readonly<Record<string, readonly string[]>> = {
  model: [],
  graph: ['model'],
  load: ['graph', 'model'],
  export: ['load', 'graph', 'model'],
  api: ['graph', 'model'],
  explorer: [],
  embed: ['explorer'],
  service: ['api', 'export', 'load', 'graph', 'model'],
  cli: ['service', 'api', 'export', 'load', 'graph', 'model'],
};

const files = filesBelow('src', '.ts');
const roomOf = (path: string): string => path.split('/')[1]!;

function importsOf({ path, text }: SourceFile): string[] {
  const found = text.matchAll(/(?:^import|^export|^\} from|\bimport\()[^'\n]*'([^']+)'/gm);
  const folder = path.split('/').slice(0, -1).join('/');
  return [...found].map(([, target]) =>
    target!.startsWith('.') ? new URL(target!, `file:///${folder}/`).pathname.slice(1) : target!,
  );
}

/** The files in which a text stands, without those in which it may. */
function filesWith(sign: RegExp, allowed: (path: string) => boolean): string[] {
  return files.filter(({ path, text }) => sign.test(text) && !allowed(path)).map(({ path }) => path);
}

describe('the rooms of src', () => {
  it('are those that this table knows', () => {
    expect([...new Set(files.map(({ path }) => roomOf(path)))].sort()).toEqual(Object.keys(may).sort());
  });

  it('import in one direction only', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith('src/'))
        .filter((target) => ![roomOf(file.path), ...may[roomOf(file.path)]!].includes(roomOf(target)))
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
    expect(files.flatMap(importsOf).filter((target) => target.startsWith('src/')).length).toBeGreaterThan(
      200,
    );
  });

  it('leave the driver to the graph', () => {
    expect(filesWith(/from 'neo4j-driver'/, (path) => roomOf(path) === 'graph')).toEqual([]);
  });

  it('leave the environment to one file, but for what the C library reads of it', () => {
    const readers = ['src/cli/settings.ts', 'src/cli/give-memory-back.ts'];
    expect(filesWith(/process\.env/, (path) => readers.includes(path))).toEqual([]);
  });

  it('leave the end of the process to the command line', () => {
    expect(filesWith(/process\.(exit\(|exitCode)/, (path) => path === 'src/cli/main.ts')).toEqual([]);
  });

  it('leave Cypher to the graph, the composer and the folder of its own', () => {
    const cypher = /\b(MATCH|MERGE|UNWIND|RETURN|CREATE) [($:[]|^\s*`?(MATCH|MERGE|UNWIND) /m;
    expect(
      filesWith(
        cypher,
        (path) =>
          path.startsWith('src/graph/') ||
          path.startsWith('src/api/compose/') ||
          path.startsWith('src/api/arguments/'),
      ),
    ).toEqual([]);
  });
});
