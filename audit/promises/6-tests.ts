import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { packageDir } from '../../src/graph/statements.ts';
import { none, type Audit } from '../promise.ts';

/** What is held by tests alone, and by which. */
const heldByTests: readonly [promise: string, files: readonly string[]][] = [
  ['shutdown, and a start without its database', ['tests/cli/commands/serve-server']],
  ['two services behind a balancer', ['tests/cli/commands/serve-balanced']],
  ['who may ask', ['tests/service/access', 'tests/service/guards', 'tests/service/other-origins']],
  ['what is logged', ['tests/service/log']],
  ['health and figures', ['tests/service/health', 'tests/service/metrics', 'tests/ops']],
  ['dump and restore', ['tests/cli/commands/backup']],
  ['routing', ['tests/graph/routing']],
  ['packages, and building anew', ['tests/house/supply-chain', 'tests/house/reproducible-build']],
];

type Report = {
  testResults: { name: string; assertionResults: { status: string; fullName: string }[] }[];
};

/** What no audit can measure better than a test does: the tests themselves are run. */
export const audit: Audit = {
  title: 'tests',
  breaks: true,
  measure: async () => {
    const { testResults } = await runTests(heldByTests.flatMap(([, files]) => files));
    return heldByTests.map(([promise, files]) => {
      const ran = testResults
        .filter(({ name }) => files.some((file) => name.startsWith(join(packageDir(), file))))
        .flatMap(({ assertionResults }) => assertionResults)
        .filter(({ status }) => status === 'passed' || status === 'failed');
      const failed = ran.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
      const found = ran.length > 0 ? failed : ['no test was run'];
      return none(`${promise}: tests that fail`, found, `${ran.length} tests`);
    });
  },
};

async function runTests(files: readonly string[]): Promise<Report> {
  // Where the runner's settings have it.
  const report = join(packageDir(), 'reports', 'tests.json');
  await rm(report, { force: true });
  const vitest = join(packageDir(), 'node_modules', 'vitest', 'vitest.mjs');
  const running = spawn(process.execPath, [vitest, 'run', ...files], { cwd: packageDir(), stdio: 'ignore' });
  await once(running, 'close');
  return JSON.parse(await readFile(report, 'utf8')) as Report;
}
