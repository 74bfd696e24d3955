import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { Problem } from '../../model/problem.ts';
import type { Tell } from '../../model/progress.ts';
import { lockFile } from './file-lock.ts';
import {
  fromMessage,
  onLine,
  type Access,
  type KeeperAddress,
  type KeeperMessage,
} from './keeper-messages.ts';
import { readIfThere } from './secret-file.ts';

/** A connection that keeps Neo4j running while it is open. */
export type Connected = { socket: Socket; access: Access };

/** How long a keeper may take to say its first word, and how long until the next, in milliseconds. */
const answersWithin = 10_000;
const goesOnWithin = 150_000;

/**
 * Connects to the keeper of a data folder and waits until its Neo4j is ready; null where there is no keeper. Where that
 * is no longer wanted, lets go of the keeper, waits for what it started to end, and throws.
 */
export async function connectToKeeper(
  dataDir: string,
  tell: Tell,
  stopping: AbortSignal,
): Promise<Connected | null> {
  const address = parse(await readIfThere(join(dataDir, 'keeper.json'))) as KeeperAddress | null;
  if (!address) return null;
  const socket = await open(address.port);
  if (!socket) return null;
  const leave = (): void => void socket.end();
  stopping.addEventListener('abort', leave);
  try {
    const connected = await firstAnswer(socket, dataDir, address, tell);
    stopping.throwIfAborted();
    return connected;
  } finally {
    stopping.removeEventListener('abort', leave);
  }
}

function firstAnswer(
  socket: Socket,
  dataDir: string,
  address: KeeperAddress,
  tell: Tell,
): Promise<Connected | null> {
  return new Promise((resolve, reject) => {
    const isSilent = (): void => {
      socket.destroy();
      // The port of a keeper that was killed may be another program's by now.
      if (isHeld(dataDir)) reject(unanswered(dataDir, address));
    };
    let silent = setTimeout(isSilent, answersWithin);
    // Closed without a word: another program has the port by now, or the keeper is about to end.
    socket.once('close', () => {
      clearTimeout(silent);
      resolve(null);
    });
    onLine(socket, (line) => {
      clearTimeout(silent);
      const message = parse(line) as KeeperMessage | null;
      if (!message) return void socket.destroy();
      if ('tell' in message) {
        silent = setTimeout(isSilent, goesOnWithin);
        tell(message.tell);
      } else if ('ready' in message) resolve({ socket, access: message.ready });
      else reject(fromMessage(message.failed));
    });
    socket.write(`${address.token}\n`);
  });
}

function isHeld(dataDir: string): boolean {
  const lock = lockFile(join(dataDir, 'lock'));
  lock?.release();
  return lock === null;
}

function open(port: number): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => resolve(socket));
    socket.on('error', () => resolve(null));
  });
}

function parse(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function unanswered(dataDir: string, { pid }: KeeperAddress): Problem {
  return new Problem(
    'SETUP_FAILED',
    `Expected process ${pid}, which keeps the Neo4j of ${dataDir}, to answer; found it silent. End it (kill -9 ${pid}) and start again, or name another folder in PARLEY_DATA.`,
  );
}
