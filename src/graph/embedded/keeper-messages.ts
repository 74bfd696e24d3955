import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { Problem, problemCodes, type ProblemCode } from '../../model/problem.ts';
import type { Progress } from '../../model/progress.ts';

/** Where a keeper answers; written into the data folder, for its owner alone. */
export type KeeperAddress = {
  pid: number;
  port: number;
  /** What a user has to say first. */
  token: string;
};

/** How a running embedded Neo4j is reached. */
export type Access = { uri: string; user: string; password: string };

/** What a keeper says to a user: how far the start is, then either how to reach Neo4j or why it cannot be had. */
export type KeeperMessage =
  { tell: Progress } | { ready: Access } | { failed: { code: ProblemCode; message: string } };

/** A problem as a message between processes. */
export function toMessage(thrown: unknown): KeeperMessage & { failed: unknown } {
  if (thrown instanceof Problem) return { failed: { code: thrown.code, message: thrown.message } };
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return {
    failed: { code: 'SETUP_FAILED', message: `The embedded Neo4j could not be started: ${message}.` },
  };
}

/** The problem that a message brought. */
export function fromMessage({ code, message }: { code: ProblemCode; message: string }): Problem {
  return new Problem(problemCodes.includes(code) ? code : 'INTERNAL', message);
}

/** Sends one message; a peer that has gone is noticed elsewhere. */
export function say(socket: Socket, message: KeeperMessage): void {
  if (socket.writable) socket.write(`${JSON.stringify(message)}\n`);
}

/** Hands over each line that arrives; who holds the socket hears of its faults by its `close`. */
export function onLine(socket: Socket, hear: (line: string) => void): void {
  createInterface({ input: socket, crlfDelay: Infinity })
    .on('line', hear)
    // The reader passes the socket's errors on, and one that nobody listens to would end the process: a killed peer
    // resets the connection where it left something unread.
    .on('error', () => {});
}

/** Resolves once the socket is closed, also by a fault: `once(socket, 'close')` would throw then. */
export function closed(socket: Socket): Promise<void> {
  if (socket.closed) return Promise.resolve();
  return new Promise((resolve) => {
    socket.once('close', () => resolve());
  });
}
