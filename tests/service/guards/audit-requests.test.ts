import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lavrov } from '../../support/dossiers.ts';
import { openTestApi, type TestApi } from '../../support/open-test-api.ts';
import { askOf, runWholeService, type LogLine, type WholeService } from '../../support/run-whole-service.ts';

const query = `query Contacts($name: String!) { whoMet(name: $name) { nodes { leader { name } } } }`;
const document = createHash('sha256').update(query).digest('hex');

let test: TestApi;
let service: WholeService;
let slow: WholeService;
let quiet: WholeService;
beforeAll(async () => {
  test = await openTestApi([lavrov]);
  service = await runWholeService(test.graph, {}, 'info');
  slow = await runWholeService(test.graph, { slowAfter: 1 }, 'warn');
  quiet = await runWholeService(test.graph, {}, 'warn');
});
afterAll(async () => {
  for (const each of [service, slow, quiet]) await each.stop();
  await test.graph.close();
});

let before = 0;
beforeEach(() => {
  before = service.lines.length;
});

/** What the log said since the test began, once the answer is out. */
async function audited(of = service, msg = 'audit', from = before): Promise<LogLine[]> {
  const said = (): LogLine[] => of.lines.slice(from).filter((line) => line.msg === msg);
  await expect.poll(said).not.toEqual([]);
  return said();
}

describe('the audit', () => {
  it('has a line for each operation: which document, at what cost, with what result; no value and no text', async () => {
    await (await askOf(service, query, { name: 'Macron' })).text();
    const [line, ...others] = await audited();
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      level: 30,
      who: null,
      document,
      operation: 'Contacts',
      kind: 'query',
      status: 200,
      cost: expect.any(Number),
      rows: 8,
      statements: 1,
      kept: false,
      milliseconds: expect.any(Number),
      request: expect.any(String),
    });
    expect(service.text()).not.toMatch(/Macron|whoMet\(|nodes/);
  });

  it('tells a kept answer from one that was made, and knows as much about it', async () => {
    for (let times = 0; times < 3; times += 1) await (await askOf(service, query, { name: 'Stubb' })).text();
    await expect.poll(async () => (await audited()).length).toBe(3);
    const lines = await audited();
    expect(lines.map(({ kept, statements, rows }) => [kept, statements, rows])).toEqual([
      [false, 1, 8],
      [false, 1, 8],
      [true, 0, 8],
    ]);
    expect(new Set(lines.map((line) => line.document))).toEqual(new Set([document]));
  });

  it('says what went wrong, by its code', async () => {
    await (await askOf(service, query, { name: 'Nobody Whatever' })).text();
    expect((await audited())[0]).toMatchObject({ document, codes: ['UNKNOWN_NAME'], statements: 2 });
    expect(service.text()).not.toContain('Nobody Whatever');
    before = service.lines.length;
    await (await askOf(service, '{ nonsense(secret: "value") }')).text();
    expect((await audited())[0]).toMatchObject({ codes: ['BAD_INPUT'] });
    expect(service.text()).not.toMatch(/nonsense|secret/);
  });

  it('has a line for a GET too, and for a subscription once it ends', async () => {
    const url = new URL('/graphql', service.url);
    url.searchParams.set('query', '{ graph { leaders } }');
    await (await fetch(url)).text();
    expect((await audited())[0]).toMatchObject({ kind: 'query', operation: null, statements: 1 });
    before = service.lines.length;
    const leaving = new AbortController();
    url.searchParams.set('query', 'subscription Live { graphChanged { version } }');
    await fetch(url, { headers: { accept: 'text/event-stream' }, signal: leaving.signal });
    leaving.abort();
    expect((await audited())[0]).toMatchObject({ kind: 'subscription', operation: 'Live', cut: true });
  });

  it('has a line for a link, without its parameters', async () => {
    await (await fetch(`${service.url}/export/contacts.csv?leader=Merz`)).text();
    expect((await audited())[0]).toMatchObject({ link: 'contacts.csv', status: 200, rows: 8 });
    expect(service.text()).not.toContain('Merz');
  });

  it('has none for pages and probes, and is silent below its level', async () => {
    for (const path of ['/', '/health/live', '/metrics']) await (await fetch(`${service.url}${path}`)).text();
    await (await askOf(quiet, query, { name: 'Macron' })).text();
    expect(service.lines.slice(before)).toEqual([]);
    expect(quiet.lines).toEqual([]);
  });
});

it('an operation that takes long is logged with the name of its slowest statement, and none of its values', async () => {
  await (await askOf(slow, query, { name: 'Rutte' })).text();
  const [line] = await audited(slow, 'slow', 0);
  expect(line).toMatchObject({
    level: 40,
    document,
    operation: 'Contacts',
    statements: 1,
    slowest: { statement: 'whoMet', milliseconds: expect.any(Number) },
    milliseconds: expect.any(Number),
  });
  expect(slow.text()).not.toContain('Rutte');
});
