import { currentNotes } from '../../api/notes.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { pathOf } from '../path.ts';
import type { Guard } from '../service.ts';

/** Counts each request once it is answered, or its client has gone. */
export function countRequests({ observe }: Metrics): Guard {
  return (next) => (request, response) => {
    const notes = currentNotes()!;
    const start = performance.now();
    response.once('close', () => {
      const seconds = (performance.now() - start) / 1000;
      observe({ path: pathOf(request), status: response.statusCode, seconds, notes });
    });
    return next(request, response);
  };
}
