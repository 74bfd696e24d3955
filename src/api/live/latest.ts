/** What one side puts and another reads: whoever reads slowly gets the latest, and misses what came before it. */
export type Latest<T> = {
  put: (value: T) => void;
  /** Ends the reading, once what was put last has been read. */
  end: () => void;
  values: AsyncIterableIterator<T>;
};

/** Opens a reading; `leave` is called once, when either side has ended it. */
export function latest<T>(leave: () => void): Latest<T> {
  let unread: [T] | [] = [];
  let hasEnded = false;
  let waiting: ((result: IteratorResult<T, undefined>) => void) | null = null;

  const answer = (result: IteratorResult<T, undefined>): void => {
    waiting?.(result);
    waiting = null;
  };
  const end = (): void => {
    if (hasEnded) return;
    hasEnded = true;
    answer(done);
    leave();
  };
  const values: AsyncIterableIterator<T> = {
    next: async () => {
      const [value] = unread;
      if (unread.length === 1) {
        unread = [];
        return { done: false, value: value as T };
      }
      if (hasEnded) return done;
      return new Promise((resolve) => {
        waiting = resolve;
      });
    },
    // A reading that waits is ended at once, where a generator would first wait for what may never come.
    return: async () => {
      unread = [];
      end();
      return done;
    },
    [Symbol.asyncIterator]: () => values,
  };
  return {
    put: (value) => {
      if (hasEnded) return;
      if (waiting) answer({ done: false, value });
      else unread = [value];
    },
    end,
    values,
  };
}

const done = { done: true, value: undefined } as const;
