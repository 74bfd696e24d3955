import { watchStarter } from './starter.ts';

/** How often to look whether the process that started this one is still there, in milliseconds. */
const lookEvery = 1000;

/** Thrown through a command that was told to stop before it was done. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/**
 * Aborts, with a `Stopped`, when this process is told to stop. A process that npm started also stops when npm is gone,
 * however it went: nobody could reach it any more with Ctrl-C.
 */
export function stopSignal(withParent: boolean): AbortSignal {
  const stopping = new AbortController();
  const stop = (): void => stopping.abort(new Stopped());
  // Listened to for good: at Ctrl-C the terminal sends one signal and npm passes on another, and the second must not
  // cut short what the first has begun.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  if (withParent) {
    const isGone = watchStarter();
    const timer = setInterval(() => {
      if (isGone()) stop();
    }, lookEvery);
    timer.unref();
  }
  return stopping.signal;
}

/** What the work comes to; throws at once where that is no longer waited for. */
export async function unlessStopped<T>(stopping: AbortSignal, work: Promise<T>): Promise<T> {
  return Promise.race([work, untilStopped(stopping).then(() => Promise.reject(stopping.reason as Error))]);
}

/** Resolves when the signal aborts. */
export async function untilStopped(stopping: AbortSignal): Promise<void> {
  if (stopping.aborted) return;
  await new Promise<void>((resolve) => stopping.addEventListener('abort', () => resolve(), { once: true }));
}
