import { currentNotes } from '../../api/notes.ts';
import { Problem } from '../../model/problem.ts';
import { hasFacts } from '../facts.ts';
import { refuse } from '../refusal.ts';
import type { Guard } from '../service.ts';

/** Lets nobody at the facts whom nothing is known of, where tokens are asked for at all. */
export function requireToken(isRequired: boolean): Guard {
  if (!isRequired) return (next) => next;
  return (next) => (request, response) => {
    if (currentNotes()!.who !== null || !hasFacts(request)) return next(request, response);
    const { authorization } = request.headers;
    response.setHeader(
      'www-authenticate',
      authorization === undefined ? 'Bearer realm="Parley"' : 'Bearer realm="Parley", error="invalid_token"',
    );
    const found = authorization === undefined ? 'none' : 'one that it does not know, or that holds no longer';
    const message = `Expected a token that this Parley knows, in the header \`authorization: Bearer …\`; found ${found}. Ask whoever runs it for one.`;
    refuse(response, new Problem('UNAUTHENTICATED', message));
  };
}
