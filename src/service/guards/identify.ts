import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import { currentNotes } from '../../api/notes.ts';
import type { Check } from '../access/access.ts';
import { hasFacts } from '../facts.ts';
import type { Guard, Handler } from '../service.ts';

/** Notes who asks, where they say so by a token that is known. Refuses nobody: what needs no token is open to all. */
export function identify(check: Check | null, log: Pick<Logger, 'warn'>): Guard {
  if (!check) return (next) => next;
  return (next) => (request, response) => {
    const token = hasFacts(request) ? tokenOf(request) : null;
    if (token === null) return next(request, response);
    const who = check(token);
    if (who instanceof Promise) return go(who, next, request, response);
    currentNotes()!.who = who;
    return next(request, response);
  };

  async function go(who: Promise<string | null>, next: Handler, ...of: Parameters<Handler>): Promise<void> {
    try {
      currentNotes()!.who = await who;
    } catch (thrown) {
      // Nobody is let in for want of keys; whoever runs the service has to know why.
      log.warn({ err: thrown }, 'the keys that tokens are signed with cannot be had');
    }
    return next(...of);
  }
}

/** The token that a request brings; null where it brings none. */
function tokenOf({ headers }: IncomingMessage): string | null {
  const [, token] = /^bearer +(\S+) *$/i.exec(headers.authorization ?? '') ?? [];
  return token ?? null;
}
