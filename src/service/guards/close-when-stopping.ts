import type { Readiness } from '../health/readiness.ts';
import type { Guard } from '../service.ts';

/** Has clients of a service that stops come back by another connection, which somebody else may take. */
export function closeWhenStopping(readiness: Pick<Readiness, 'phase'>): Guard {
  return (next) => (request, response) => {
    if (readiness.phase() === 'stopping') response.setHeader('connection', 'close');
    return next(request, response);
  };
}
