import type { IncomingMessage } from 'node:http';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { currentNotes } from '../../api/notes.ts';
import { Problem } from '../../model/problem.ts';
import { hasFacts } from '../facts.ts';
import { refuse } from '../refusal.ts';
import type { Guard } from '../service.ts';

/** Seconds in which so many may be asked. */
const span = 60;

/**
 * Lets each, by token or else by address, ask for facts so many times a minute, those who are refused for want of a token
 * included: tokens are not to be tried out. 0: as often as they like.
 */
export function limitRate(most: number): Guard {
  if (most === 0) return (next) => next;
  const limiter = new RateLimiterMemory({ points: most, duration: span });
  return (next) => async (request, response) => {
    if (hasFacts(request)) {
      const left = await limiter.consume(keyOf(request)).catch((found: unknown) => found as RateLimiterRes);
      if (left.consumedPoints > most) {
        const wait = Math.ceil(left.msBeforeNext / 1000);
        response.setHeader('retry-after', String(wait));
        const message = `Expected at most ${most} requests in ${span} seconds; found more. Ask again in ${wait} s, and less often.`;
        return refuse(
          response,
          new Problem('LIMIT_EXCEEDED', message, { limit: 'rate', maximum: most }),
          429,
        );
      }
    }
    return next(request, response);
  };
}

function keyOf({ socket }: IncomingMessage): string {
  const { who } = currentNotes()!;
  return who === null ? `at ${socket.remoteAddress ?? ''}` : `by ${who}`;
}
