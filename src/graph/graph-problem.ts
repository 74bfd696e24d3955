import { Neo4jError } from 'neo4j-driver';
import { Problem } from '../model/problem.ts';

const connectionLost = new Set(['ServiceUnavailable', 'SessionExpired', 'ConnectionAcquisitionTimeout']);

/**
 * What the driver threw, as a Problem that gives away neither statement nor address. `readTimeout`: the longest a reading
 * statement may take, in milliseconds; null where it wrote.
 */
export function graphProblem(thrown: unknown, readTimeout: number | null): Problem {
  if (thrown instanceof Problem) return thrown;
  if (!(thrown instanceof Neo4jError)) return internal(thrown);
  const { code } = thrown;
  if (code.includes('TransactionTimedOut'))
    return readTimeout === null ? waitedTooLong(thrown) : tooSlow(readTimeout, thrown);
  if (/ReadOnly/.test(code)) return readOnly(thrown);
  if (code.startsWith('Neo.ClientError.Security')) {
    const message = 'The database refused the credentials. Check NEO4J_USER and NEO4J_PASSWORD.';
    return new Problem('GRAPH_UNAVAILABLE', message, {}, { cause: thrown });
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    const message = 'The server has no database of that name. Check NEO4J_DATABASE.';
    return new Problem('GRAPH_UNAVAILABLE', message, {}, { cause: thrown });
  }
  // A database whose disk is full, for instance, starts no transaction.
  const isUnfit = code.startsWith('Neo.DatabaseError.Transaction.');
  if (connectionLost.has(code) || Neo4jError.isRetriable(thrown) || isPool(thrown) || isUnfit)
    return unavailable(thrown);
  return internal(thrown);
}

/**
 * Whether an index or constraint could not be made as somebody else was making it: Neo4j tells one of two who wait for each
 * other so, and knows its name before it is there.
 */
export function isBeingMade(thrown: unknown): boolean {
  return /DeadlockDetected|Schema\.\w*AlreadyExists/.test(codeBehind(thrown));
}

/** Whether a server answered that its database can do nothing any more, as after a full disk; only a new start helps. */
export function hasGivenUp(thrown: unknown): boolean {
  return codeBehind(thrown).startsWith('Neo.DatabaseError.');
}

/** The code by which Neo4j names what a Problem says; empty where it said nothing. */
function codeBehind(thrown: unknown): string {
  return thrown instanceof Problem && thrown.cause instanceof Neo4jError ? thrown.cause.code : '';
}

/** Whether a statement was ended as it took longer than it may. */
export function tookTooLong(thrown: unknown): boolean {
  return thrown instanceof Problem && thrown.code === 'LIMIT_EXCEEDED' && thrown.details['limit'] === 'time';
}

/**
 * Whether something was thrown that may pass by waiting: the database is away, or so busy that a statement took too long,
 * as when it has just come. What it refuses, or was never set up, stays so until somebody sees to it.
 */
export function mayPass(thrown: unknown): boolean {
  if (!(thrown instanceof Problem)) return false;
  if (tookTooLong(thrown)) return true;
  if (thrown.code !== 'GRAPH_UNAVAILABLE') return false;
  const { cause } = thrown;
  if (cause instanceof Problem) return mayPass(cause);
  return !(cause instanceof Neo4jError) || !/Security|DatabaseNotFound|ReadOnly/.test(cause.code);
}

/**
 * The driver gives faults of pool and addresses a code of its own, "N/A". It says "rolled back" of a transaction whose
 * connection broke between two statements; where a statement failed, that was thrown before.
 */
function isPool({ code, message }: Neo4jError): boolean {
  return code === 'N/A' && /connection|pool|closed|resolve|rolled back/i.test(message);
}

function tooSlow(readTimeout: number, cause: unknown): Problem {
  const message = `The question took longer than ${readTimeout} ms, the most it may. Ask for less: fewer levels, a smaller \`first\`, a filter.`;
  return new Problem(
    'LIMIT_EXCEEDED',
    message,
    { limit: 'time', maximum: readTimeout, unit: 'ms' },
    { cause },
  );
}

function waitedTooLong(cause: unknown): Problem {
  const message =
    'Writing took longer than it may, and was undone. Another writer may hold the lock: try again once that one has ended.';
  return new Problem('GRAPH_UNAVAILABLE', message, {}, { cause });
}

function readOnly(cause: unknown): Problem {
  const message =
    'The database is read-only, so nothing was written. Let it be written to (ALTER DATABASE … SET ACCESS READ WRITE; server.databases.read_only), or name another in NEO4J_URI or NEO4J_DATABASE.';
  return new Problem('GRAPH_UNAVAILABLE', message, {}, { cause });
}

function unavailable(cause: unknown): Problem {
  return new Problem(
    'GRAPH_UNAVAILABLE',
    'The database cannot be reached at the moment. Try again shortly.',
    {},
    { cause },
  );
}

function internal(cause: unknown): Problem {
  return new Problem(
    'INTERNAL',
    'Something unexpected went wrong between Parley and its database.',
    {},
    { cause },
  );
}
