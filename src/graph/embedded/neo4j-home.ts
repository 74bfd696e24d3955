import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Problem } from '../../model/problem.ts';
import { runAdminCommand, saidBy, type Neo4jProgram } from './admin-command.ts';
import { fullDiskProblem } from './data-folder.ts';
import { readIfThere, writeSecret } from './secret-file.ts';

/** A Neo4j home folder, ready to be started. */
export type Neo4jHome = { dir: string; port: number; password: string };

/** Makes a home folder ready: a password of its own, the port it had before where that is free, and the settings. */
export async function readyHome(dir: string, program: Neo4jProgram): Promise<Neo4jHome> {
  await mkdir(join(dir, 'conf'), { recursive: true, mode: 0o700 });
  const password = await readyPassword(dir, program);
  const before = Number(await readIfThere(join(dir, 'port'))) || 0;
  const port = (before && (await freePort(before))) || (await freePort(0));
  if (port === null)
    throw new Problem(
      'SETUP_FAILED',
      'Expected a free port on 127.0.0.1 for the embedded Neo4j; found none.',
    );
  await writeFile(join(dir, 'port'), String(port));
  await writeFile(join(dir, 'conf', 'neo4j.conf'), settings(port, program));
  return { dir, port, password };
}

async function readyPassword(dir: string, program: Neo4jProgram): Promise<string> {
  const file = join(dir, 'password');
  const known = await readIfThere(file);
  if (known) return known;
  // Hexadecimal: a password that begins with "-" would be taken for an option below.
  const password = randomBytes(24).toString('hex');
  try {
    await runAdminCommand(program, dir, ['dbms', 'set-initial-password', password]);
  } catch (thrown) {
    throw (await fullDiskProblem(dir)) ?? refused(thrown);
  }
  // Written last: a start that was cut short sets the password once more.
  await writeSecret(file, password);
  return password;
}

function refused(thrown: unknown): Problem {
  return new Problem(
    'SETUP_FAILED',
    `Expected Neo4j's admin command to set a password for the embedded Neo4j; found: ${saidBy(thrown)}. Check that Java is whole (JAVA_HOME), and start again.`,
    {},
    { cause: thrown },
  );
}

/** The port itself, or any free one for 0; null where it is taken. */
async function freePort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : null));
    });
  });
}

function settings(port: number, { more }: Neo4jProgram): string {
  return `# Written anew at every start.
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
# Reading statements could otherwise fetch files and addresses.
dbms.security.allow_csv_import_from_file_urls=false
internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0
# A statement that runs too long is ended soon after its time, not up to two seconds later.
db.transaction.monitor.check.interval=200ms
# Stops at once; its users have gone by then.
internal.server.bolt.thread_pool_shutdown_wait_time=0s
server.memory.pagecache.size=256m
# Of the index that search asks, ten pieces are made one, not two: each batch of a table leaves a piece.
internal.dbms.index.lucene.merge_factor=10
# Counted anew after a fifth has changed, not after a twentieth: a table that is imported changes every index all the time.
db.index_sampling.update_percentage=20
# Set aside beforehand, so that a full disk is met between writes and not within one; by itself Neo4j sets aside half a
# gigabyte before the first fact.
db.tx_log.rotation.size=16m
${Object.entries(more)
  .map(([name, value]) => `${name}=${value}\n`)
  .join('')}`;
}
