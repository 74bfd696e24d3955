import { defineConfig } from 'vitest/config';
import { databases } from './tests/support/databases.ts';

export default defineConfig({
  // As Node resolves packages by itself: a second copy of graphql, its development build, would not know our schema.
  ssr: { resolve: { conditions: ['node', 'module-sync'] } },
  test: {
    globalSetup: 'tests/support/start-neo4j.ts',
    include: ['tests/**/*.test.ts'],
    // Files that run at once have a Neo4j each; of a server that is named there is one, so they take turns.
    maxWorkers: process.env.NEO4J_URI ? 1 : databases,
    // Far above what a quiet machine needs: a busy one may take ten times as long, and speed is no matter of tests.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 30_000 } },
    reporters: ['default', ['json', { outputFile: 'reports/tests.json' }]],
  },
});
