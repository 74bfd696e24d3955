import { admit, type EmbedOrigins } from '../embed-origins.ts';
import type { Guard } from '../service.ts';

/** Lets requests on that come from no page, from one of the service's own, or from one of an origin that is allowed. */
export function admitOrigins(origins: EmbedOrigins): Guard {
  return (next) => (request, response) => {
    if (admit(origins, request, response)) return next(request, response);
  };
}
