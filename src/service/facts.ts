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

/**
 * The page of the playground, which a browser opens without a token: whatever question is in its address, it is not answered
 * but written into the page, which asks by requests that need one.
 */
function isPlayground(request: IncomingMessage): boolean {
  const { method, headers } = request;
  return method === 'GET' && pathOf(request) === endpoint && (headers.accept ?? '').includes('text/html');
}
