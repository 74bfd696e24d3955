import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Shape } from '../shapes/shape.ts';
import type { EmbeddedNeo4j } from '../../src/graph/embedded/join.ts';

/** One of those compared, answering over HTTP in a process of its own. */
export type Contestant = {
  name: 'raw driver' | 'Parley' | '@neo4j/graphql' | '@neo4j/graphql, given MET';
  url: string;
  pid: number;
  stop: () => Promise<void>;
};

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const generatedDir = here('../neo4j-graphql/');

/** How one is started. */
export type Program = {
  name: Contestant['name'];
  args: readonly string[];
  env: Readonly<Record<string, string>>;
};

/** Those compared; each finds the same database in its environment. */
export function programs({ uri, user, password }: EmbeddedNeo4j, shapes: readonly Shape[]): Program[] {
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  return [
    { name: 'raw driver', args: [here('raw-server.ts')], env },
    {
      name: 'Parley',
      args: [here('../../src/cli/main.ts'), 'serve'],
      env: { ...env, PARLEY_PORT: '0', PARLEY_CACHE: '0' },
    },
    {
      name: '@neo4j/graphql',
      args: [here('../neo4j-graphql/server.mjs')],
      env: { ...env, CUSTOM_CYPHER: customFields(shapes) },
    },
  ];
}

/** Installs the generated API's packages, which need another graphql, in its own folder. */
export function installGenerated(): void {
  if (existsSync(`${generatedDir}node_modules/@neo4j/graphql`)) return;
  console.log('Installing @neo4j/graphql ...');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: generatedDir,
    stdio: 'inherit',
  });
}

/** Starts one and waits for the address it prints. */
export async function start({ name, args, env }: Program): Promise<Contestant> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, npm_lifecycle_event: '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(child.stdout)) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (address === undefined) continue;
    child.stdout.resume();
    return { name, url: `${address}/graphql`, pid: child.pid!, stop: () => stop(child) };
  }
  throw new Error(`${name} ended before it answered`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** Fields for each shape that the generated API cannot express; those that are given MET have a name that says so. */
function customFields(shapes: readonly Shape[]): string {
  const fields = shapes.flatMap(({ generated: { field, overMeetings }, statement }) => {
    if (field === undefined) return [];
    const custom = (named: string, text: string): string =>
      `${named} @cypher(statement: """${text}""", columnName: "value")`;
    if (overMeetings === undefined) return [custom(field, statement)];
    return [custom(field, overMeetings), custom(field.replace('(', 'GivenMet('), statement)];
  });
  return `type Query {\n${fields.join('\n')}\n}`;
}
