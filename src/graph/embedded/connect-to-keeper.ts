import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { Problem } from '../../model/problem.ts';
import type { Tell } from '../../model/progress.ts';
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

/** How long a keeper may take to say its first word, in milliseconds. */
const answersWithin = 10_000;

/** Connects to the keeper of a data folder and waits until its Neo4j is ready; null where there is no keeper. */
export async function connectToKeeper(dataDir: string, tell: Tell): Promise<Connected | null> {
  const address = parse(await readIfThere(join(dataDir, 'keeper.json')));
  if (!address) return null;
  const socket = await open(address.port);
  if (!socket) return null;
  return new Promise((resolve, reject) => {
    const silent = setTimeout(() => {
      socket.destroy();
      reject(unanswered(dataDir, address));
    }, answersWithin);
    // Closed without a word: another program has the port by now, or the keeper is about to end.
    socket.once('close', () => {
      clearTimeout(silent);
      resolve(null);
    });
    onLine(socket, (line) => {
      clearTimeout(silent);
      const message = parse(line) as KeeperMessage | null;
      if (!message) return void socket.destroy();
      if ('tell' in message) tell(message.tell);
      else if ('ready' in message) resolve({ socket, access: message.ready });
      else reject(fromMessage(message.failed));
    });
    socket.write(`${address.token}\n`);
  });
}

function open(port: number): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => resolve(socket));
    socket.on('error', () => resolve(null));
  });
}

function parse<T extends KeeperAddress>(text: string | null): T | null {
  try {
    return text === null ? null : (JSON.parse(text) as T);
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
