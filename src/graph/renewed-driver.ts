import type { Driver } from 'neo4j-driver';
import { Problem } from '../model/problem.ts';

/** A driver that is replaced by a fresh one whenever its connections seem to lead nowhere. */
export type RenewedDriver = {
  /** Does work with the driver of the moment. Reading waits its turn while a fresh driver is yet to be answered. */
  use<T>(work: (driver: Driver) => Promise<T>, mode: 'READ' | 'WRITE'): Promise<T>;
  /** How much work is being done, by this driver and those before it. */
  inUse(): number;
  close(): Promise<void>;
};

/** One driver in its time: whether anything ever answered on it, and the first question put to it. */
type Line = {
  driver: Driver;
  inUse: number;
  answeredAt: number;
  isProven: boolean;
  probe?: Promise<boolean>;
};

/**
 * A connection whose peer has gone without a word keeps its place in the driver's pool for as long as the operating
 * system waits: with enough of them nobody is answered any more, long after the database is back. The driver offers
 * no way to let go of one, so all of it is let go of, where a question found nobody and no other was answered since.
 */
export function renewedDriver(open: () => Driver): RenewedDriver {
  const lines = new Set<Line>();
  const openLine = (isProven: boolean): Line => {
    const line = { driver: open(), inUse: 0, answeredAt: 0, isProven };
    lines.add(line);
    return line;
  };
  let current = openLine(true);

  const retire = (line: Line): void => {
    if (line === current || line.inUse > 0 || !lines.delete(line)) return;
    void line.driver.close().catch(() => {});
  };

  const tryOn = async <T>(line: Line, work: (driver: Driver) => Promise<T>): Promise<T> => {
    const since = performance.now();
    const answered = (): void => {
      line.answeredAt = performance.now();
      line.isProven = true;
    };
    line.inUse += 1;
    try {
      const result = await work(line.driver);
      answered();
      return result;
    } catch (thrown) {
      if (!isAway(thrown)) answered();
      else if (line === current && line.answeredAt < since) current = openLine(false);
      throw thrown;
    } finally {
      line.inUse -= 1;
      retire(line);
    }
  };

  const use: RenewedDriver['use'] = async (work, mode) => {
    const line = current;
    if (line.isProven || mode === 'WRITE') return tryOn(line, work);
    // One question at a time tries a fresh driver, or every one would leave a connection behind.
    if (line.probe) {
      if (await line.probe) return use(work, mode);
      throw new Problem(
        'GRAPH_UNAVAILABLE',
        'The database cannot be reached at the moment. Try again shortly.',
      );
    }
    const attempt = tryOn(line, work);
    line.probe = attempt.then(
      () => true,
      () => line.isProven,
    );
    return attempt;
  };

  return {
    use,
    inUse: () => [...lines].reduce((all, { inUse }) => all + inUse, 0),
    close: async () => {
      await Promise.all([...lines].map(({ driver }) => driver.close()));
    },
  };
}

function isAway(thrown: unknown): boolean {
  return thrown instanceof Problem && thrown.code === 'GRAPH_UNAVAILABLE';
}
