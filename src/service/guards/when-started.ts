import { Problem } from '../../model/problem.ts';
import type { Readiness } from '../health/readiness.ts';
import { refuse } from '../refusal.ts';
import type { Handler } from '../service.ts';

/** What answers once the service has started; until then, a client is told that it has not, and why. */
export function whenStarted(
  readiness: Pick<Readiness, 'report' | 'phase'>,
  handler: () => Handler | undefined,
): Handler {
  return (request, response) => {
    const handle = readiness.phase() === 'starting' ? undefined : handler();
    if (handle) return handle(request, response);
    const { problem } = readiness.report();
    refuse(response, new Problem('GRAPH_UNAVAILABLE', `${problem} Try again shortly.`));
  };
}
