import type { Stage } from './stage.ts';

/** Something that is promised: what was measured beside what it is held to. */
export type Promised = {
  promise: string;
  limit: string;
  measured: string;
  /** Null where it could not be measured here. */
  ok: boolean | null;
};

/** A file of `audit/promises/`: measures what belongs together on a stage. Each leaves the stage as it found it. */
export type Audit = {
  title: string;
  /** Whether it needs a service and a database of the audit's own, which it may break. */
  breaks: boolean;
  measure: (stage: Stage) => Promise<Promised[]>;
};

/** A figure that is to be no more than a limit, both in the same unit. */
export function atMost(promise: string, limit: number, measured: number, unit: string): Promised {
  const rounded = Number.isFinite(measured) ? Math.round(measured) : measured;
  return {
    promise,
    limit: `at most ${limit} ${unit}`,
    measured: `${rounded} ${unit}`,
    ok: measured <= limit,
  };
}

/** That nothing is found that would break a promise; the first finding is told. */
export function none(promise: string, findings: readonly string[], of: string): Promised {
  const first = findings[0] === undefined ? '' : `: ${findings[0].slice(0, 400)}`;
  return {
    promise,
    limit: 'none',
    measured: `${findings.length} of ${of}${first}`,
    ok: findings.length === 0,
  };
}
