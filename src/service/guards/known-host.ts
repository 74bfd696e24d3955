import type { IncomingMessage } from 'node:http';
import { Problem } from '../../model/problem.ts';
import { isLoopback } from '../access/access.ts';
import { healthPath } from '../health/health.ts';
import { pathOf } from '../path.ts';
import { refuse } from '../refusal.ts';
import type { Guard } from '../service.ts';

/** The setting that lists the names under which people reach the service. */
export const hostsSetting = 'PARLEY_HOSTS';

/** What it has to be, in words. */
export const hostsForm = 'names such as parley.example.org, with commas in between, without scheme and port';

/** The names in a text, small; null where one is none. */
export function readHosts(text: string): string[] | null {
  const hosts = text.split(',').map((host) => host.trim().toLowerCase());
  return hosts.every((host) => /^([a-z0-9._-]+|\[[0-9a-f:.]+\])$/.test(host)) ? hosts : null;
}

/**
 * Lets requests on that were sent to this machine by its own names, or by one of those listed. Else a page could have its
 * own name lead here, and would be asked as one of the service's own. `hosts` null: by any name.
 */
export function knownHost(hosts: readonly string[] | null): Guard {
  if (hosts === null) return (next) => next;
  return (next) => (request, response) => {
    const name = hostOf(request);
    const isKnown = name === null || isLoopback(name) || hosts.includes(name);
    if (isKnown || pathOf(request).startsWith(healthPath)) return next(request, response);
    const found = name.slice(0, 100);
    const message = `Expected a name that this Parley is reached by; found ${JSON.stringify(found)} in the header \`host\`. Whoever runs it can add it: ${hostsSetting}=${found}`;
    refuse(response, new Problem('BAD_INPUT', message, { setting: hostsSetting, host: found }), 421);
  };
}

/** The host that a request was sent to, small and without its port; null where it does not say. */
function hostOf({ headers }: IncomingMessage): string | null {
  return headers.host?.toLowerCase().replace(/:\d*$/, '') ?? null;
}
