import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import type { Progress } from '../../model/progress.ts';
import type { Neo4jProgram } from './admin-command.ts';
import { folderProblem } from './data-folder.ts';
import { lockFile } from './file-lock.ts';
import { onLine, say, toMessage, type KeeperMessage } from './keeper-messages.ts';
import { keepRunning } from './keep-running.ts';
import { releaseFile } from './releases.ts';
import { writeSecret } from './secret-file.ts';

// A process of its own, started by `join.ts`: it runs one data folder's Neo4j for as long as anybody is connected to
// it. Connections end with the process that holds them, so no user can leave without being noticed.

/** How long a keeper waits for its first user, in milliseconds. */
const patience = 15_000;

const [dataDir, program] = process.argv.slice(2) as [string, string];
const neo4j = JSON.parse(program) as Neo4jProgram;
const users = new Set<Socket>();
/** Those who left in good order, and wait to hear that Neo4j has stopped. */
const leaving = new Set<Socket>();
const stopping = new AbortController();
/** What a user who joins now is told first: the last step of the start, or how it ended. */
let latest: KeeperMessage = { tell: { text: 'starting' } };

function tellAll(message: KeeperMessage): void {
  latest = message;
  for (const user of users) say(user, message);
}

function welcome(server: Server, token: string): (socket: Socket) => void {
  return (socket) => {
    socket.on('error', () => {});
    socket.once('close', () => {
      if (users.delete(socket) && users.size === 0) leave(server);
    });
    onLine(socket, (line) => {
      if (line !== token) return void socket.destroy();
      users.add(socket);
      say(socket, latest);
    });
    // A user who leaves in good order half-closes, and learns by the other half that Neo4j has stopped, if it was the last.
    socket.once('end', () => {
      users.delete(socket);
      if (users.size > 0) return void socket.end();
      leaving.add(socket);
      leave(server);
    });
  };
}

/** Takes no more users and lets everything end; the process goes when Neo4j has. */
function leave(server: Server): void {
  if (stopping.signal.aborted) return;
  server.close();
  stopping.abort();
}

async function listen(token: string): Promise<Server> {
  const server = createServer({ allowHalfOpen: true });
  server.on('connection', welcome(server, token));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await writeSecret(join(dataDir, 'keeper.json'), JSON.stringify({ pid: process.pid, port, token }));
  return server;
}

async function keep(): Promise<void> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const lock = lockFile(join(dataDir, 'lock'));
  if (!lock) return void process.stdout.write('busy\n');
  const server = await listen(randomBytes(16).toString('hex'));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => leave(server));
  const lonely = setTimeout(() => users.size === 0 && leave(server), patience);
  process.stdout.write('listening\n');
  try {
    await keepRunning({
      dir: join(dataDir, 'graph'),
      program: neo4j,
      stopping: stopping.signal,
      tell: (progress: Progress) => tellAll({ tell: progress }),
      ready: (access) => {
        // Only now: a release that did not start has not touched what is there.
        writeFileSync(releaseFile(dataDir), `${neo4j.release.name}\n`);
        tellAll({ ready: access });
      },
    });
  } catch (thrown) {
    tellAll(toMessage(folderProblem(thrown, dataDir)));
  } finally {
    clearTimeout(lonely);
    leave(server);
    await rm(join(dataDir, 'keeper.json'), { force: true });
    lock.release();
    for (const socket of [...users, ...leaving]) socket.destroySoon();
  }
}

try {
  await keep();
} catch (thrown) {
  process.stdout.write(`${JSON.stringify(toMessage(folderProblem(thrown, dataDir)))}\n`);
}
