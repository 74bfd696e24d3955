import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { currentNotes, type Notes } from '../../api/notes.ts';
import { linksPath } from '../links/find-link.ts';
import { named } from '../log.ts';
import { pathOf } from '../path.ts';
import type { Guard } from '../service.ts';

/**
 * Tells the log, at level `info`, of each operation and each link: which it was, what it cost and how it ended; at level
 * `warn`, of those that took `slowAfter` milliseconds or longer. Neither has a value that was asked for.
 */
export function auditRequests(log: Logger, slowAfter: number): Guard {
  const wantsRows = log.isLevelEnabled('info');
  const isSlow = (milliseconds: number, { operation }: Notes): boolean =>
    slowAfter > 0 && milliseconds >= slowAfter && operation?.kind !== 'subscription';
  if (!wantsRows && (slowAfter === 0 || !log.isLevelEnabled('warn'))) return (next) => next;
  return (next) => (request, response) => {
    const notes = currentNotes()!;
    notes.wantsRows = wantsRows;
    const start = performance.now();
    response.once('close', () => {
      const milliseconds = performance.now() - start;
      const what = { ...named(notes), ...about(request, notes) };
      if (wantsRows && isAudited(request, notes))
        log.info({ ...what, ...outcome(response, notes), milliseconds: rounded(milliseconds) }, 'audit');
      if (isSlow(milliseconds, notes)) {
        const slowest = notes.slowest && {
          statement: notes.slowest.name,
          milliseconds: rounded(notes.slowest.milliseconds),
        };
        const { statements } = notes;
        log.warn({ ...what, statements, slowest, milliseconds: rounded(milliseconds) }, 'slow');
      }
    });
    return next(request, response);
  };
}

/** Pages, probes and the like are no operations. */
function isAudited(request: IncomingMessage, { operation, codes }: Notes): boolean {
  return operation !== null || codes.length > 0 || pathOf(request).startsWith(linksPath);
}

/** Which operation or link it was; a link by its name, never by its parameters. */
function about(request: IncomingMessage, { who, operation }: Notes): object {
  if (operation) {
    const { document, name, kind } = operation;
    return { who, document, operation: name, kind };
  }
  const [, link] = /^\/export\/([a-z]{1,20}\.[a-z]{1,10})$/.exec(pathOf(request)) ?? [];
  return link === undefined ? { who } : { who, link };
}

function outcome(response: ServerResponse, { cost, rows, statements, wasKept, codes }: Notes): object {
  const { statusCode: status, writableFinished } = response;
  return {
    status,
    ...(!writableFinished && { cut: true }),
    cost,
    rows,
    statements,
    ...(wasKept !== null && { kept: wasKept }),
    ...(codes.length > 0 && { codes: [...new Set(codes)] }),
  };
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
