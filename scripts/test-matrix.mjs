// Runs the tests that talk to Neo4j with every release that Parley can run, embedded and in a container, and ends with a
// table. Words after it name other tests: `npm run test:matrix -- tests/api`. Fails where a test does; what cannot be had
// on this machine is said, and is no failure.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { readSettings } from '../src/cli/settings.ts';
import { findJava } from '../src/graph/embedded/java.ts';
import { releases } from '../src/graph/embedded/releases.ts';

const usual = [
  'tests/cli/commands/backup',
  'tests/api',
  'tests/cypher',
  'tests/export',
  'tests/graph',
  'tests/load',
  'tests/service',
];
const tests = process.argv.length > 2 ? process.argv.slice(2) : usual;
const report = 'reports/tests.json';
const { java = 'java' } = readSettings({ JAVA_HOME: process.env.JAVA_HOME }).graph.embedded;
const hasEngine = spawnSync('docker', ['info'], { stdio: 'ignore' }).status === 0;

/** Why tests cannot run somewhere; null where they can. */
async function missing(release, place) {
  if (place === 'container') return hasEngine ? null : 'not run: no container engine';
  return findJava(java, release).then(
    () => null,
    ({ message }) => `not run: ${message}`,
  );
}

function run(release, place) {
  rmSync(report, { force: true });
  const env = { ...process.env, PARLEY_NEO4J: release.name, PARLEY_TESTS_IN: place };
  const { status } = spawnSync('vitest', ['run', ...tests], { env, stdio: 'inherit' });
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  return { line: `${numPassedTests} passed, ${numFailedTests} failed`, ok: status === 0 };
}

const rows = [];
for (const release of releases)
  for (const place of ['embedded', 'container']) {
    const why = await missing(release, place);
    rows.push({ release: release.version, place, ...(why ? { line: why, ok: true } : run(release, place)) });
  }
console.log(`\nTests on every Neo4j (${tests.join(' ')})`);
for (const { release, place, line } of rows) console.log(`${release.padEnd(12)}${place.padEnd(12)}${line}`);
process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1;
