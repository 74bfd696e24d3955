import type { Pulse } from './pulse.ts';

/** How far the service is: what it needs is being made ready, it answers, or it was told to stop. */
export type Phase = 'starting' | 'serving' | 'stopping';

/** Whether questions are answered, and if not, why. */
export type Report = {
  ready: boolean;
  phase: Phase;
  database: 'answers' | 'away' | 'unknown';
  /** What is wrong; null where nothing is. */
  problem: string | null;
  /** Since when, as an instant of ISO 8601. */
  since: string;
};

/** Whether a service is ready, for those who ask and those who make it so. */
export type Readiness = { report: () => Report; phase: () => Phase; enter: (phase: Phase) => void };

/** The readiness of a service that is starting. */
export function openReadiness(pulse: Pick<Pulse, 'latest'>): Readiness {
  let phase: Phase = 'starting';
  let entered = new Date();
  return {
    report: () => {
      const { fault, since } = pulse.latest();
      const problem = problemOf(phase, fault);
      return {
        ready: problem === null,
        phase,
        database: fault === undefined ? 'unknown' : fault === null ? 'answers' : 'away',
        problem,
        since: new Date(Math.max(+entered, +since)).toISOString(),
      };
    },
    phase: () => phase,
    enter: (next) => {
      phase = next;
      entered = new Date();
    },
  };
}

function problemOf(phase: Phase, fault: string | null | undefined): string | null {
  if (phase === 'stopping') return 'The service is stopping.';
  if (phase === 'starting') return `The service is starting.${typeof fault === 'string' ? ` ${fault}` : ''}`;
  return fault === undefined ? 'The database has not answered yet.' : fault;
}
