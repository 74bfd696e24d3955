/** Does work for each of some things, so many of them at once; what came of them, in the order in which each was done. */
export async function atOnce<T, R>(
  things: readonly T[],
  most: number,
  work: (thing: T, at: number) => Promise<R>,
): Promise<R[]> {
  const left = [...things.entries()];
  const done: R[] = [];
  await Promise.all(
    Array.from({ length: Math.min(most, left.length) }, async () => {
      for (let next = left.shift(); next; next = left.shift()) done.push(await work(next[1], next[0]));
    }),
  );
  return done;
}
