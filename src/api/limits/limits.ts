import { GraphQLError } from 'graphql';

/** The most that one request may ask for; checked before the database is asked. */
export type Limits = {
  /** Bytes of a request's body, and of the query in its address. */
  bodyBytes: number;
  /** Parts in which a body may come, of whatever size each. */
  bodyParts: number;
  /** Lexical tokens of a document. */
  tokens: number;
  /** Levels of fields within fields; introspection is exempt. */
  depth: number;
  /** Fields under another name, wherever a fragment that holds them is spread. */
  aliases: number;
  /** Directives in a document. */
  directives: number;
  /** Rows that an answer might hold, as `cost` estimates them. */
  cost: number;
  /** Milliseconds that one statement may run. */
  time: number;
  /** Subscriptions that are open at a time, of all clients together. */
  subscribers: number;
};

/** Most faults of one request that its answer lists. */
export const mostErrors = 5;

/** What holds unless a setting says otherwise. */
export const defaultLimits: Limits = {
  bodyBytes: 100_000,
  bodyParts: 2000,
  tokens: 1000,
  depth: 10,
  aliases: 15,
  directives: 8,
  cost: 50_000,
  time: 3000,
  subscribers: 500,
};

/** What a text that sets limits has to be, in words. */
export const limitsForm = `limits such as depth=12,cost=100000, each a whole number above 0, out of ${Object.keys(defaultLimits).join(', ')}`;

/** The limits with those set anew that a text names; null where it cannot be understood. */
export function readLimits(text: string): Limits | null {
  const limits = { ...defaultLimits };
  for (const part of text.split(',')) {
    const [, name = '', value] = /^\s*(\w+)\s*=\s*([1-9]\d{0,8})\s*$/.exec(part) ?? [];
    if (!Object.hasOwn(limits, name)) return null;
    limits[name as keyof Limits] = Number(value);
  }
  return limits;
}

const units: Readonly<Record<keyof Limits, string>> = {
  bodyBytes: 'bytes in the request',
  bodyParts: 'parts of the body',
  tokens: 'tokens in the document',
  depth: 'levels of fields',
  aliases: 'aliases',
  directives: 'directives',
  cost: 'rows that the answer might hold',
  time: 'milliseconds',
  subscribers: 'open subscriptions',
};

/** The refusal of what goes beyond a limit: it names the limit, the value where known, and the maximum. */
export function limitExceeded(limit: keyof Limits, maximum: number, value: number | null): GraphQLError {
  const found = value === null ? `more than ${maximum}` : String(value);
  return new GraphQLError(
    `Expected at most ${maximum} ${units[limit]}; found ${found}. Ask for less at a time.`,
    {
      extensions: { code: 'LIMIT_EXCEEDED', limit, value, maximum },
    },
  );
}
