import { Problem } from '../model/problem.ts';

/** The work's result, or GRAPH_UNAVAILABLE once it has taken longer than `milliseconds`: a lost peer may never answer. */
export function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  return before(performance.now() + milliseconds, work);
}

/** The work's result, or GRAPH_UNAVAILABLE where it is not there by a time of `performance.now()`; Infinity: it may take for ever. */
export async function before<T>(by: number, work: Promise<T>): Promise<T> {
  if (by === Infinity) return work;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(unanswered()), by - performance.now());
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => {});
  }
}

function unanswered(): Problem {
  return new Problem(
    'GRAPH_UNAVAILABLE',
    'The database did not answer in time. Try again shortly; should only this question fail, ask for less.',
  );
}
