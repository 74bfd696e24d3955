import { defineConfig } from 'vitest/config';

export default defineConfig({
  // As Node resolves packages by itself: a second copy of graphql, its development build, would not know our schema.
  ssr: { resolve: { conditions: ['node', 'module-sync'] } },
  test: {
    globalSetup: 'tests/support/start-neo4j.ts',
    include: ['tests/**/*.test.ts'],
    // One Neo4j serves all files, so they take turns.
    fileParallelism: false,
    // Far above what a quiet machine needs: a busy one may take ten times as long, and speed is no matter of tests.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 30_000 } },
    reporters: ['default', ['json', { outputFile: 'reports/tests.json' }]],
  },
});
