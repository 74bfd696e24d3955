import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Problem } from '../../model/problem.ts';
import { tellNobody, type Tell } from '../../model/progress.ts';
import type { Neo4jProgram } from './admin-command.ts';
import { readyFolder } from './data-folder.ts';
import { connectToKeeper, type Connected } from './connect-to-keeper.ts';
import { closed, fromMessage, type Access, type KeeperMessage } from './keeper-messages.ts';
import { readyProgram } from './ready-program.ts';
import type { EmbeddedSettings } from './settings.ts';

/** The embedded Neo4j, for as long as it is used. */
export type EmbeddedNeo4j = Access & {
  /** Says that it is no longer used; where nobody else uses it, resolves once it has stopped. */
  leave(): Promise<void>;
};

/** How long a data folder may be held by a process that does not answer, in milliseconds. */
const heldAtMost = 30_000;
const rejoinEvery = 1000;

/** How long leaving may take before the keeper counts as stuck, in milliseconds. */
const leavesWithin = 45_000;

/**
 * Joins the users of a data folder's Neo4j, and starts it where there are none. Should what keeps it running be
 * killed, it is started again, on the same port, for as long as this user has not left. Where the start is no longer
 * wanted, undoes it and throws the signal's reason.
 */
export async function joinEmbedded(
  settings: EmbeddedSettings,
  tell: Tell,
  stopping: AbortSignal = never(),
): Promise<EmbeddedNeo4j> {
  const leaving = new AbortController();
  let connected = await connect(settings, tell, stopping);
  const whileUsed = async (): Promise<void> => {
    await closed(connected.socket);
    while (!leaving.signal.aborted) {
      const again = await connect(settings, tellNobody, never()).catch(() => null);
      if (!again) await wait(rejoinEvery, undefined, { ref: false });
      else {
        connected = again;
        // Left in the meantime: this connection was the last, so its end is waited for as well.
        if (leaving.signal.aborted) connected.socket.end();
        await closed(connected.socket);
      }
    }
  };
  const used = whileUsed();
  return {
    ...connected.access,
    leave: async () => {
      leaving.abort();
      connected.socket.end();
      // Not a timer that lets the process go: its end has to wait for this.
      const late = new AbortController();
      await Promise.race([used, wait(leavesWithin, undefined, { signal: late.signal }).catch(() => {})]);
      late.abort();
    },
  };
}

function never(): AbortSignal {
  return new AbortController().signal;
}

async function connect(settings: EmbeddedSettings, tell: Tell, stopping: AbortSignal): Promise<Connected> {
  const { dataDir } = settings;
  await readyFolder(dataDir);
  const running = await connectToKeeper(dataDir, tell, stopping);
  if (running) return running;
  const program = await readyProgram(settings, tell, stopping);
  for (const until = Date.now() + heldAtMost; Date.now() < until; await wait(200)) {
    stopping.throwIfAborted();
    await startKeeper(dataDir, program);
    // Somebody else's keeper may be about to answer, or about to end; then this one found the folder busy.
    const joined = await connectToKeeper(dataDir, tell, stopping);
    if (joined) return joined;
  }
  throw new Problem(
    'SETUP_FAILED',
    `Expected to use the data folder ${dataDir}; found it held by a process that does not answer. End that process, or name another folder in PARLEY_DATA.`,
  );
}

/** Starts a keeper in a session of its own, so that a Ctrl-C meant for its user does not reach it. */
async function startKeeper(dataDir: string, neo4j: Neo4jProgram): Promise<void> {
  const program = fileURLToPath(import.meta.url).replace(/join(\.[jt]s)$/, 'keeper$1');
  const keeper = spawn(process.execPath, [program, dataDir, JSON.stringify(neo4j)], {
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
    windowsHide: true,
  });
  const lines = createInterface({ input: keeper.stdout });
  const ended = once(keeper, 'close').then(([code, signal]) => [`{"failed":${diedAtOnce(code ?? signal)}}`]);
  const [said] = (await Promise.race([once(lines, 'line'), ended])) as [string];
  // Not before it has spoken: this process could end while it waits for one that ended without a word.
  keeper.unref();
  keeper.stdout.destroy();
  if (!said.startsWith('{')) return;
  const { failed } = JSON.parse(said) as Extract<KeeperMessage, { failed: unknown }>;
  throw fromMessage(failed);
}

function diedAtOnce(how: number | string): string {
  const message = `Expected the process that keeps Neo4j running to start; found that it ended at once (${how}). Start again; should it end again, name a server in NEO4J_URI.`;
  return JSON.stringify({ code: 'SETUP_FAILED', message });
}
