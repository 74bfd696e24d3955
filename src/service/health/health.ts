import type { ServerResponse } from 'node:http';
import { Problem } from '../../model/problem.ts';
import { pathOf } from '../path.ts';
import { refuse } from '../refusal.ts';
import type { Handler } from '../service.ts';
import type { Readiness } from './readiness.ts';

/** Where it is told how the service is; open to all, and holding no facts. */
export const healthPath = '/health';

/**
 * `/health/live`: the process answers. `/health/ready`: questions are answered too; 503 with what is wrong where not.
 * `/health` is the first of them.
 */
export function openHealth(readiness: Pick<Readiness, 'report' | 'phase'>): Handler {
  return (request, response) => {
    const path = pathOf(request);
    if (path === healthPath || path === `${healthPath}/live`)
      return tell(response, 200, { live: true, phase: readiness.phase() });
    if (path === `${healthPath}/ready`) {
      const report = readiness.report();
      return tell(response, report.ready ? 200 : 503, report);
    }
    const found = JSON.stringify(path.slice(0, 80));
    const expected = `${healthPath}/live or ${healthPath}/ready`;
    refuse(response, new Problem('UNKNOWN_NAME', `Expected ${expected}; found ${found}.`), 404);
  };
}

function tell(response: ServerResponse, status: number, body: object): void {
  const text = `${JSON.stringify(body)}\n`;
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(text)),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(text);
}
