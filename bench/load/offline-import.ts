import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runAdminCommand } from '../../src/graph/embedded/admin-command.ts';
import { findJava } from '../../src/graph/embedded/java.ts';
import { ensureJars } from '../../src/graph/embedded/jars.ts';
import { tellNobody } from '../../src/model/progress.ts';
import { listDelimiter, type Dump } from './dump.ts';

/** Seconds that Neo4j's offline import takes for a dump; throws where it does not import all of it. */
export async function offlineImport(
  { args, nodes, relationships }: Dump,
  home: string,
  jarsRoot: string,
): Promise<number> {
  const [java, jars] = await Promise.all([findJava('java'), ensureJars({ jarsRoot }, tellNobody)]);
  await rm(home, { recursive: true, force: true });
  await mkdir(join(home, 'conf'), { recursive: true });
  const how = [
    'database',
    'import',
    'full',
    'neo4j',
    `--report-file=${join(home, 'report')}`,
    `--array-delimiter=${listDelimiter}`,
    ...args,
  ];
  const started = performance.now();
  const stdout = await runAdminCommand({ java, jars }, home, how);
  const seconds = (performance.now() - started) / 1000;
  const imported = (what: string): number => Number(new RegExp(`(\\d+) ${what}`).exec(stdout)?.[1]);
  if (imported('nodes') !== nodes || imported('relationships') !== relationships)
    throw new Error(`expected ${nodes} nodes and ${relationships} relationships of neo4j-admin:\n${stdout}`);
  await rm(home, { recursive: true, force: true });
  return seconds;
}
