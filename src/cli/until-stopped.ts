/** How often to look whether the process that started this one is still there, in milliseconds. */
const lookEvery = 1000;

/**
 * Resolves when this process is told to stop. A process that npm started also stops when npm is gone, however it
 * went: nobody could reach it any more with Ctrl-C.
 */
export function untilStopped(withParent: boolean): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
    if (!withParent) return;
    const parent = process.ppid;
    const timer = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(timer);
      resolve();
    }, lookEvery);
    timer.unref();
  });
}
