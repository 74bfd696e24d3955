/** The closed set of what can go wrong; every error that reaches a person or a client carries one of these. */
export const problemCodes = [
  'BAD_INPUT',
  'BAD_DOSSIER',
  'UNKNOWN_NAME',
  'AMBIGUOUS_NAME',
  'LIMIT_EXCEEDED',
  'UNAUTHENTICATED',
  'GRAPH_UNAVAILABLE',
  'SETUP_FAILED',
  'INTERNAL',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/**
 * An error meant to be read: its message says what was expected, what was found, where, and what to do.
 * `details` are the same facts as data, for programs; they hold no Cypher, no stack and no secret.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: ProblemCode,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.code = code;
    this.details = details;
  }
}

/** The message of anything thrown, for use inside a sentence. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
