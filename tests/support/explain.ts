import neo4j, { type ProfiledPlan, type ResultSummary } from 'neo4j-driver';
import { toDriver } from '../../src/graph/parameters.ts';
import { testServer } from './test-server.ts';

/** A statement and the parameters it is sent with. */
export type Sent = { statement: string; parameters: Readonly<Record<string, unknown>> };

/**
 * Has the tests' database plan statements as they are sent, without running them; what it warns of, by statement. That
 * a name in a subquery hides one outside is as it should be: a subquery sees only what it imports.
 */
export async function explain(sent: readonly Sent[]): Promise<{ statement: string; warnings: string[] }[]> {
  const summaries = await summariesOf('EXPLAIN', sent);
  return summaries.map(({ notifications }, at) => ({
    statement: sent[at]!.statement,
    warnings: notifications
      .filter(({ code }) => !code.endsWith('SubqueryVariableShadowing'))
      .map(({ code, description }) => `${code} ${description}`),
  }));
}

/** How often the tests' database reads from its store when it runs statements as they are sent. */
export async function hits(sent: readonly Sent[]): Promise<number> {
  const summaries = await summariesOf('PROFILE', sent);
  return summaries.reduce((all, { profile }) => all + (profile ? hitsBelow(profile) : 0), 0);
}

function hitsBelow({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((all, child) => all + hitsBelow(child), dbHits);
}

async function summariesOf(how: 'EXPLAIN' | 'PROFILE', sent: readonly Sent[]): Promise<ResultSummary[]> {
  const { uri, user, password, database } = testServer();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session({ database, defaultAccessMode: 'READ' });
  const summaries: ResultSummary[] = [];
  for (const { statement, parameters } of sent) {
    const { summary } = await session.run(`${how} ${statement}`, toDriver(parameters));
    summaries.push(summary);
  }
  await session.close();
  await driver.close();
  return summaries;
}
