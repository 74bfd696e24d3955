import type { Operation } from './operations.ts';

/**
 * What went wrong: nobody answers (`away`), the question took too long or went amiss and may go well another time
 * (`failed`), or it is one that is not answered (`refused`).
 */
export type FailureKind = 'away' | 'failed' | 'refused';

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

/** Asks the API of this page's own service, or of another origin, one operation; throws a `Failure` where there is no whole answer. */
export async function ask<D, V>(operation: Operation<D, V>, variables: V, origin = ''): Promise<D> {
  for (let tries = 1; ; tries++) {
    const answer = await post<D>(`${origin}/graphql`, { query: operation.text, variables });
    const error = answer.errors?.[0];
    if (!error && answer.data) return answer.data;
    const failure = new Failure(error ? kindOf(error) : 'failed', error?.message ?? 'The answer was empty.');
    if (failure.kind !== 'failed' || tries === mostTries) throw failure;
  }
}

function kindOf({ extensions: { code, limit } = {} }: AnswerError): FailureKind {
  if (code === 'GRAPH_UNAVAILABLE') return 'away';
  return limit === 'time' || code === 'INTERNAL' ? 'failed' : 'refused';
}

async function post<D>(address: string, question: object): Promise<Answer<D>> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(question),
    });
    return (await response.json()) as Answer<D>;
  } catch {
    throw new Unreachable();
  }
}
