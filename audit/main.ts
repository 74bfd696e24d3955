import { readdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { printTable } from '../bench/report.ts';
import { messageOf } from '../src/model/problem.ts';
import type { Audit, Promised } from './promise.ts';
import { ownStage, stageAt } from './stage.ts';

// Measures what docs/promises.md promises on a live service: the one at PARLEY_URL, else one of its own with a database
// that it may break. Every file of audit/promises/ is one audit. Ends with 1 where something falls short.

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const folder = new URL('promises/', import.meta.url);

async function readAudits(): Promise<Audit[]> {
  const files = (await readdir(folder)).filter((file) => file.includes(values.only)).sort();
  return Promise.all(
    files.map(async (file) => ((await import(new URL(file, folder).href)) as { audit: Audit }).audit),
  );
}

const address = process.env['PARLEY_URL'];
const audits = await readAudits();
const stage = address ? stageAt(address) : await ownStage();
console.log(`Auditing ${stage.url}${address ? '' : ', a service of its own'}`);
const found: Promised[] = [];
for (const { title, breaks, measure } of audits) {
  if (breaks && !stage.service) {
    found.push({ promise: title, limit: '', measured: 'needs a service of its own', ok: null });
    continue;
  }
  const start = performance.now();
  try {
    found.push(...(await measure(stage)));
  } catch (thrown) {
    found.push({ promise: title, limit: 'can be measured', measured: messageOf(thrown), ok: false });
  }
  console.log(`${title}: ${Math.round((performance.now() - start) / 1000)} s`);
}
await stage.close();
console.log('');
printTable(
  found.map(({ promise, limit, measured, ok }) => ({
    promise,
    limit,
    measured,
    ok: ok === null ? '-' : ok ? 'yes' : 'NO',
  })),
);
process.exitCode = found.some(({ ok }) => ok === false) ? 1 : 0;
