import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageDir } from '../../src/graph/statements.ts';
import { measureState } from '../../src/service/metrics/measure-state.ts';
import { openMetrics } from '../../src/service/metrics/metrics.ts';
import { promtool, skipped } from '../support/promtool.ts';

const folder = join(packageDir(), 'ops');
const run = (...words: string[]): { status: number | null; said: string } => {
  const { status, stdout, stderr } = spawnSync(promtool!, words, { cwd: folder, encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
};

it('the rules speak of figures that there are', () => {
  const { registry } = openMetrics();
  const state = { version: 1, fault: null, since: new Date() };
  measureState(registry, {
    pulse: { latest: () => state },
    readiness: {
      report: () => ({ ready: true, phase: 'serving', database: 'answers', problem: null, since: '' }),
    },
    sessions: () => 0,
    subscribers: () => 0,
  });
  const there = registry.getMetricsAsArray().map(({ name }) => name);
  const named = readFileSync(join(folder, 'alerts.yml'), 'utf8').match(/\bparley_[a-z_]+/g)!;
  expect(named.map((name) => name.replace(/_bucket$/, '')).filter((name) => !there.includes(name))).toEqual(
    [],
  );
});

if (promtool === null) console.warn(skipped('the rules of ops/alerts.yml'));

it.skipIf(promtool === null)('the rules are what Prometheus understands, and fire when they should', () => {
  expect(run('check', 'rules', 'alerts.yml')).toMatchObject({ status: 0 });
  expect(run('test', 'rules', 'alerts.test.yml')).toMatchObject({ status: 0 });
});
