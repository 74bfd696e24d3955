import { Neo4jError } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { graphProblem, mayPass } from '../../src/graph/graph-problem.ts';
import { Problem } from '../../src/model/problem.ts';

const thrown = (code: string): Problem =>
  graphProblem(new Neo4jError('as the server says it', code, '', ''), 1000);

describe('waiting', () => {
  it.each([
    'ServiceUnavailable',
    'SessionExpired',
    'Neo.TransientError.General.DatabaseUnavailable',
    'Neo.ClientError.Transaction.TransactionTimedOut',
  ])('may help where the database is away, or busy: %s', (code) => {
    expect(mayPass(thrown(code))).toBe(true);
    expect(mayPass(new Problem('GRAPH_UNAVAILABLE', 'in other words', {}, { cause: thrown(code) }))).toBe(
      true,
    );
  });

  it.each([
    'Neo.ClientError.Security.Unauthorized',
    'Neo.ClientError.Database.DatabaseNotFound',
    'Neo.ClientError.General.ReadOnly',
    'Neo.ClientError.Statement.SyntaxError',
  ])('does not help where it refuses, or was never set up: %s', (code) => {
    expect(mayPass(thrown(code))).toBe(false);
  });

  it('does not help where it is something else', () => {
    expect(mayPass(new Problem('SETUP_FAILED', 'no'))).toBe(false);
    expect(mayPass(new Problem('LIMIT_EXCEEDED', 'too many', { limit: 'rows' }))).toBe(false);
    expect(mayPass(new Error('no'))).toBe(false);
  });
});

it('a transaction whose connection broke between two statements says that the database is away', () => {
  const message =
    'Cannot run query in this transaction, because it has been rolled back either because of an error or explicit termination.';
  expect(graphProblem(new Neo4jError(message, 'N/A', '', ''), null).code).toBe('GRAPH_UNAVAILABLE');
});
