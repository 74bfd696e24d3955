import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { messageOf, Problem } from '../../model/problem.ts';
import { fullDiskProblem } from './data-folder.ts';
import { readIfThere, writeSecret } from './secret-file.ts';

/** A Neo4j home folder, ready to be started. */
export type Neo4jHome = { dir: string; port: number; password: string };

/** What is started, and with what. */
export type Neo4jProgram = { java: string; jars: string };

/** Makes a home folder ready: a password of its own, the port it had before where that is free, and the settings. */
export async function readyHome(dir: string, { java, jars }: Neo4jProgram): Promise<Neo4jHome> {
  await mkdir(join(dir, 'conf'), { recursive: true, mode: 0o700 });
  const password = await readyPassword(dir, { java, jars });
  const before = Number(await readIfThere(join(dir, 'port'))) || 0;
  const port = (before && (await freePort(before))) || (await freePort(0));
  if (port === null)
    throw new Problem(
      'SETUP_FAILED',
      'Expected a free port on 127.0.0.1 for the embedded Neo4j; found none.',
    );
  await writeFile(join(dir, 'port'), String(port));
  await writeFile(join(dir, 'conf', 'neo4j.conf'), settings(port));
  return { dir, port, password };
}

async function readyPassword(dir: string, { java, jars }: Neo4jProgram): Promise<string> {
  const file = join(dir, 'password');
  const known = await readIfThere(file);
  if (known) return known;
  // Hexadecimal: a password that begins with "-" would be taken for an option below.
  const password = randomBytes(24).toString('hex');
  // Arguments show in lists of processes, the content of an argument file does not.
  const argumentFile = join(dir, 'set-password.args');
  const words = ['dbms', 'set-initial-password', password];
  const main = 'org.neo4j.server.startup.Neo4jAdminCommand';
  await writeSecret(argumentFile, ['-cp', join(jars, '*'), main, ...words].map(quoted).join('\n'));
  try {
    // The command takes its home from NEO4J_HOME alone, and somebody's own would mislead it. Java reads file names in
    // the locale's encoding.
    await promisify(execFile)(java, [`@${argumentFile}`], { env: { NEO4J_HOME: dir, LC_ALL: 'C.UTF-8' } });
  } catch (thrown) {
    throw (await fullDiskProblem(dir)) ?? refused(thrown);
  } finally {
    await rm(argumentFile, { force: true });
  }
  // Written last: a start that was cut short sets the password once more.
  await writeSecret(file, password);
  return password;
}

function refused(thrown: unknown): Problem {
  const { stderr = '' } = thrown as { stderr?: string };
  const said = stderr.split('\n').find((line) => line.trim() !== '') ?? messageOf(thrown).split('\n')[0];
  return new Problem(
    'SETUP_FAILED',
    `Expected Neo4j's admin command to set a password for the embedded Neo4j; found: ${said}. Check that Java is whole (JAVA_HOME), and start again.`,
    {},
    { cause: thrown },
  );
}

function quoted(word: string): string {
  return `"${word.replaceAll('\\', '\\\\')}"`;
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

function settings(port: number): string {
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
# Set aside beforehand, so that a full disk is met between writes and not within one; by itself Neo4j sets aside half a
# gigabyte before the first fact.
db.tx_log.rotation.size=16m
`;
}
