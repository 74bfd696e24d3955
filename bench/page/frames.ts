import type { CDPSession, Page } from 'playwright-core';

/** How fluently something went: frames a second, and the longest time between two of them, in milliseconds. */
export type Frames = { perSecond: number; longest: number };

/** Runs a script in the page from outside, which the page's own policy does not hinder. */
async function run<T>(session: CDPSession, expression: string): Promise<T> {
  const { result } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value as T;
}

/** Counts the frames that are drawn while something goes on. */
export async function framesDuring(page: Page, work: () => Promise<void>): Promise<Frames> {
  const session = await page.context().newCDPSession(page);
  await run(
    session,
    `{ const frames = (window.frames_ = []); const next = (now) => { frames.push(now); window.going_ && requestAnimationFrame(next); }; window.going_ = true; requestAnimationFrame(next); undefined }`,
  );
  await work();
  const frames = await run<number[]>(session, 'window.going_ = false, window.frames_');
  await session.detach();
  const gaps = frames.slice(1).map((at, index) => at - frames[index]!);
  const seconds = (frames.at(-1)! - frames[0]!) / 1000;
  return { perSecond: gaps.length / seconds, longest: Math.max(...gaps) };
}

/** From the answer about the network to the first picture of it, and to the last move of its layout, in milliseconds. */
export async function drawingTimes(page: Page): Promise<{ first: number; settled: number }> {
  const session = await page.context().newCDPSession(page);
  const times = await run<{ first: number; settled: number }>(
    session,
    `(() => { const of = (name) => performance.getEntriesByName(name).at(-1).startTime; return { first: of('network drawn') - of('network answered'), settled: of('network settled') - of('network answered') }; })()`,
  );
  await session.detach();
  return times;
}
