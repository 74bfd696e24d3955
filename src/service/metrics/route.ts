import { endpoint } from '../../api/api.ts';
import { healthPath } from '../health/health.ts';
import { linksPath } from '../links/find-link.ts';

/** Where the figures are. */
export const metricsPath = '/metrics';

const beginnings: readonly (readonly [beginning: string, route: string])[] = [
  [endpoint, 'graphql'],
  [linksPath, 'export'],
  [healthPath, 'health'],
  [metricsPath, 'metrics'],
  ['/embed/', 'embed'],
];

/** The part of the service that a path belongs to, in a word: few enough to count by. */
export function routeOf(path: string): string {
  return beginnings.find(([beginning]) => path.startsWith(beginning))?.[1] ?? 'pages';
}
