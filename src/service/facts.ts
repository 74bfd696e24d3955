import type { IncomingMessage } from 'node:http';
import { endpoint } from '../api/api.ts';
import { linksPath } from './links/find-link.ts';
import { metricsPath } from './metrics/route.ts';
import { pathOf } from './path.ts';

/** Where facts are. All else is pages without any, and how the service is. */
const facts = [endpoint, linksPath, metricsPath];

/** Whether a request is for what may hold facts. */
export function hasFacts(request: IncomingMessage): boolean {
  const path = pathOf(request);
  return facts.some((beginning) => path.startsWith(beginning)) && !isPlayground(request);
}

/** The page of the playground, which a browser opens without a token: it asks, as all pages do, by requests that need one. */
function isPlayground({ method, url, headers }: IncomingMessage): boolean {
  return method === 'GET' && url === endpoint && (headers.accept ?? '').includes('text/html');
}
