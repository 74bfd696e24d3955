import neo4j from 'neo4j-driver';
import { inject } from 'vitest';
import { toDriver } from '../../src/graph/parameters.ts';

/** A statement and the parameters it is sent with. */
export type Sent = { statement: string; parameters: Readonly<Record<string, unknown>> };

/**
 * Has the tests' database plan statements as they are sent, without running them; what it warns of, by statement. That
 * a name in a subquery hides one outside is as it should be: a subquery sees only what it imports.
 */
export async function explain(sent: readonly Sent[]): Promise<{ statement: string; warnings: string[] }[]> {
  const { uri, user, password, database } = inject('neo4j');
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session({ database });
  const explained = [];
  for (const { statement, parameters } of sent) {
    const { summary } = await session.run(`EXPLAIN ${statement}`, toDriver(parameters));
    explained.push({
      statement,
      warnings: summary.notifications
        .filter(({ code }) => !code.endsWith('SubqueryVariableShadowing'))
        .map(({ code, description }) => `${code} ${description}`),
    });
  }
  await session.close();
  await driver.close();
  return explained;
}
