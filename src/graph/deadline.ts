import { Problem } from '../model/problem.ts';

/** The work's result, or GRAPH_UNAVAILABLE once it has taken longer than `milliseconds`: a lost peer may never answer. */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(unanswered(milliseconds)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => {});
  }
}

function unanswered(milliseconds: number): Problem {
  return new Problem(
    'GRAPH_UNAVAILABLE',
    `The database did not answer within ${milliseconds} ms. Try again shortly; should only this question fail, ask for less.`,
  );
}
