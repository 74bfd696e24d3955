import { setTimeout as passing } from 'node:timers/promises';
import type { Logger } from 'pino';
import { within } from '../../graph/deadline.ts';
import { messageOf } from '../../model/problem.ts';

/** What is known of the database at the moment. */
export type Beat = {
  /** The graph's version, as last read; null before the first time. */
  version: number | null;
  /** Why the database cannot be asked; null where it answered the last time, undefined before the first. */
  fault: string | null | undefined;
  /** Since when that is so. */
  since: Date;
};

/** Whether the database answers, looked at again and again. */
export type Pulse = {
  latest: () => Beat;
  /** Looks now, and resolves once that is known. */
  look: () => Promise<void>;
  close: () => void;
};

/** What a pulse is made of. */
export type PulseParts = {
  /** Reads the graph's version; null while there is no database to ask yet. */
  read: () => Promise<number> | null;
  log: Pick<Logger, 'warn'>;
  /** From one look to the next, in milliseconds. */
  every?: number;
  /** Longest that one may take, in milliseconds: a peer that is lost without a word never answers. */
  deadline?: number;
};

/** Begins to look whether the database answers: every second, and one reading at a time, however long it takes. */
export function openPulse({ read, log, every = 1000, deadline = 2500 }: PulseParts): Pulse {
  const closing = new AbortController();
  let beat: Beat = { version: null, fault: undefined, since: new Date() };
  let reading: Promise<number> | null = null;

  const readOnce = (): Promise<number> | null => {
    reading ??=
      read()?.finally(() => {
        reading = null;
      }) ?? null;
    return reading;
  };

  const become = (fault: string | null, version: number | null): void => {
    const isSame = (beat.fault === null) === (fault === null) && beat.fault !== undefined;
    if (!isSame && fault !== null) log.warn({ why: fault }, 'the database does not answer');
    if (!isSame && fault === null && beat.fault !== undefined) log.warn('the database answers again');
    beat = { version, fault, since: isSame ? beat.since : new Date() };
  };

  const look = async (): Promise<void> => {
    const one = readOnce();
    if (!one) return;
    try {
      become(null, await within(deadline, one));
    } catch (thrown) {
      become(messageOf(thrown), beat.version);
    }
  };

  const go = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      await look();
      await passing(every, undefined, { signal: closing.signal, ref: false }).catch(() => {});
    }
  };
  void go();
  return { latest: () => beat, look, close: () => closing.abort() };
}
