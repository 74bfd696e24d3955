import type { Operation } from './operations.ts';
import { bearer, ownToken } from './token.ts';

/**
 * What went wrong: nobody answers (`away`), the question took too long or went amiss and may go well another time
 * (`failed`), it is one that is not answered (`refused`), or none is without a token that is known (`locked`).
 */
export type FailureKind = 'away' | 'failed' | 'refused' | 'locked';

/** A question without an answer. */
export class Failure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

/** Nobody answered at all, or not in a form that this page may read. */
export class Unreachable extends Failure {
  constructor() {
    super('away', 'Parley does not answer.');
  }
}

type AnswerError = { message: string; extensions?: { code?: string; limit?: string } };
type Answer<D> = { data?: D | null; errors?: readonly AnswerError[] };

/** How often a question that failed is asked again by itself: the database may have had to think of a way first. */
const mostTries = 3;

/** How many questions are asked at a time: a small machine answers few at once sooner than all at once. */
const mostAtOnce = 3;

/**
 * Asks this page's own service, or the one of another origin with its token, one operation; throws a `Failure` where there
 * is no whole answer.
 */
export async function ask<D, V>(
  operation: Operation<D, V>,
  variables: V,
  origin = '',
  token: string | null = ownToken(),
): Promise<D> {
  for (let tries = 1; ; tries++) {
    const answer = await inTurn(async () =>
      post<D>(`${origin}/graphql`, { query: operation.text, variables }, token),
    );
    const error = answer.errors?.[0];
    if (!error && answer.data) return answer.data;
    const failure = new Failure(error ? kindOf(error) : 'failed', messageOf(error));
    if (failure.kind !== 'failed' || tries === mostTries) throw failure;
  }
}

let under = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (under >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else under++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else under--;
  }
}

/** What the API says is for whoever writes questions; who looks at a page cannot ask for fewer levels. */
function messageOf(error: AnswerError | undefined): string {
  if (!error) return 'The answer was empty.';
  return error.extensions?.limit === 'time'
    ? 'This took longer than it may. A filter makes it less.'
    : error.message;
}

function kindOf({ extensions: { code, limit } = {} }: AnswerError): FailureKind {
  if (code === 'GRAPH_UNAVAILABLE') return 'away';
  if (code === 'UNAUTHENTICATED') return 'locked';
  return limit === 'time' || code === 'INTERNAL' ? 'failed' : 'refused';
}

async function post<D>(address: string, question: object, token: string | null): Promise<Answer<D>> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...bearer(token) },
      body: JSON.stringify(question),
    });
    return (await response.json()) as Answer<D>;
  } catch {
    throw new Unreachable();
  }
}
