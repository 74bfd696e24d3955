import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { driverGraph } from '../../../src/graph/driver-graph.ts';
import { loadAccount } from '../../../src/load/load-account.ts';
import { readDossier } from '../../../src/load/read-dossier.ts';
import type { Listening } from '../../../src/service/listen.ts';
import { cellOf } from '../../../src/model/spreadsheet-cell.ts';
import { everyDossier, examples, exampleTexts } from '../../support/dossiers.ts';
import { serveLinks } from '../../support/open-links.ts';
import { openQuietApi, openTestApi, type TestApi } from '../../support/open-test-api.ts';
import { wayTo } from '../../support/severed-server.ts';
import { testServer } from '../../support/test-server.ts';

let test: TestApi;
let served: Listening;
beforeAll(async () => {
  test = await openTestApi(everyDossier);
  served = await serveLinks(test.api);
});
afterAll(async () => {
  await served.close();
  await test.graph.close();
});

const get = async (path: string, init?: RequestInit): Promise<Response> =>
  fetch(`${served.url}${path}`, init);

describe('an answer', () => {
  it.each([
    ['csv', 'text/csv; charset=utf-8; header=present'],
    ['json', 'application/json; charset=utf-8'],
    ['graphml', 'application/graphml+xml; charset=utf-8'],
  ])('says of a .%s what it is, what to call it, and how long it is', async (form, type) => {
    const response = await get(`/export/contacts.${form}?leader=Macron`);
    const text = await response.text();
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': type,
      'content-disposition': `attachment; filename="contacts-macron.${form}"`,
      'content-length': String(Buffer.byteLength(text)),
      'cache-control': 'no-cache',
      vary: 'Origin',
      etag: expect.stringMatching(/^"\d+-[\w-]{22}"$/),
    });
    const head = await get(`/export/contacts.${form}?leader=Macron`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    for (const name of ['content-type', 'content-length', 'content-disposition', 'etag'])
      expect(head.headers.get(name)).toBe(response.headers.get(name));
  });

  it('has a name that any system can take, whoever it is about', async () => {
    for (const name of ['Зеленський', '"; filename="x', 'Ørjan Dal']) {
      const { headers } = await get(
        `/export/meetings.csv?${new URLSearchParams({ leader: name }).toString()}`,
      );
      expect(headers.get('content-disposition') ?? 'attachment; filename="meetings.csv"').toMatch(
        /^attachment; filename="[a-z0-9-]+\.csv"$/,
      );
    }
  });

  it('begins with a byte order mark where one is asked for', async () => {
    const bytes = await (await get('/export/contacts.csv?leader=Macron&bom')).bytes();
    expect([...bytes.subarray(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 'l'.charCodeAt(0)]);
    expect((await (await get('/export/contacts.csv?leader=Macron')).bytes())[0]).toBe('l'.charCodeAt(0));
  });

  it('is not sent again while the graph and the question are the same', async () => {
    const path = '/export/meetings.csv?status=HELD';
    const etag = (await get(path)).headers.get('etag')!;
    const again = await get(path, { headers: { 'if-none-match': `"other", W/${etag}` } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    // The same question in other words is the same; another one is not, nor is another form.
    expect((await get('/export/meetings.csv?status=held')).headers.get('etag')).toBe(etag);
    for (const other of ['/export/meetings.csv?status=PLANNED', '/export/meetings.json?status=HELD'])
      expect((await get(other)).headers.get('etag')).not.toBe(etag);
    await loadAccount(test.graph, await readDossier(examples[0], exampleTexts));
    const changed = await get(path, { headers: { 'if-none-match': etag } });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(etag);
  });

  it('has no cell that a spreadsheet would run', async () => {
    await test.graph.command(
      `MATCH (meeting:Meeting) WITH meeting LIMIT 1 SET meeting.title = '=HYPERLINK("http://x.test")'`,
    );
    const csv = await (await get('/export/meetings.csv')).text();
    expect(csv).toContain(`"'=HYPERLINK(""http://x.test"")"`);
    expect(cellOf(`'=HYPERLINK("http://x.test")`)).toBe('=HYPERLINK("http://x.test")');
    const titles = ((await (await get('/export/meetings.json')).json()) as { title: string }[]).map(
      ({ title }) => title,
    );
    expect(titles).toContain('=HYPERLINK("http://x.test")');
  });
});

/** What a refusal has to say, by what is asked. */
const refusals: [path: string, status: number, code: string, message: RegExp][] = [
  ['/export/contacts.csv', 400, 'BAD_INPUT', /`leader` to be given; found nothing/],
  ['/export/contacts.csv?leader=', 400, 'BAD_INPUT', /`leader` to be a name; found ""/],
  ['/export/contacts.csv?leader=Macron&leader=Dal', 400, 'BAD_INPUT', /given once.*"Macron" and "Dal"/],
  ['/export/contacts.csv?leader=Macron&name=Dal', 400, 'BAD_INPUT', /under one name/],
  ['/export/contacts.csv?leader=Macronn', 400, 'UNKNOWN_NAME', /Emmanuel Macron/],
  ['/export/contacts.csv?leader=Macron&form=2025-01-01', 400, 'BAD_INPUT', /"form"\. Nearest: .*from/],
  ['/export/contacts.csv?leader=Macron&__proto__=1', 400, 'BAD_INPUT', /There are leader, /],
  ['/export/meetings.csv?from=2025-02-30', 400, 'BAD_INPUT', /`from` to be a day that exists/],
  ['/export/meetings.csv?from=2025-02-02&to=2025-01-01', 400, 'BAD_INPUT', /`to` on or after `from`/],
  ['/export/meetings.csv?status=DONE', 400, 'BAD_INPUT', /one or more of PROPOSED.*found "DONE"/],
  ['/export/meetings.csv?certainly=perhaps', 400, 'BAD_INPUT', /true or false/],
  ['/export/meetings.csv?country=Atlantis', 400, 'UNKNOWN_NAME', /Atlantis/],
  ['/export/meetings.csv?topic=nothing', 400, 'UNKNOWN_NAME', /nothing/],
  ['/export/meetings.csv?first=0', 400, 'BAD_INPUT', /`first` from 1/],
  ['/export/meetings.csv?first=ten', 400, 'BAD_INPUT', /whole number/],
  ['/export/meetings.csv?first=100001', 400, 'LIMIT_EXCEEDED', /at most 100000 rows.*found 100001/],
  ['/export/meetings.json?bom', 400, 'BAD_INPUT', /`bom` for CSV alone/],
  ['/export/participations.csv?first=3', 400, 'BAD_INPUT', /"first"/],
  ['/export/network.csv?depth=2', 400, 'BAD_INPUT', /`depth` only together with `around`/],
  ['/export/network.csv?around=Macron&depth=4', 400, 'LIMIT_EXCEEDED', /`depth`/],
  ['/export/network.csv?first=2001', 400, 'LIMIT_EXCEEDED', /`first`/],
  ['/export/contact.csv?leader=Macron', 404, 'UNKNOWN_NAME', /one of \/export\/contacts\.csv, .*Nearest/],
  ['/export/', 404, 'UNKNOWN_NAME', /\/export\/network\.graphml/],
];

describe('a refusal', () => {
  it.each(refusals)('of %s is %i %s, and says why', async (path, status, code, message) => {
    const response = await get(path);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const { errors } = (await response.json()) as { errors: [{ message: string; extensions: object }] };
    expect([response.status, errors[0].extensions]).toMatchObject([status, { code }]);
    expect(errors[0].message).toMatch(message);
  });

  it('lists every parameter that cannot be understood', async () => {
    const { errors } = (await (await get('/export/meetings.csv?form=1&to=x&mode=y')).json()) as {
      errors: [{ message: string }];
    };
    for (const part of ['"form"', '`to`', '`mode`']) expect(errors[0].message).toContain(part);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('answers %s: links are only read', async (method) => {
    const response = await get('/export/meetings.csv', { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('of a network that is larger than the API answers says so, unless so many are asked for', async () => {
    await test.graph.command(
      `MATCH (passage:Passage) WITH passage LIMIT 1
       UNWIND range(1, 1050) AS n
       CREATE (meeting:Meeting:MeetingSpell {
         id: 'meeting/n-' + toString(n), status: 'HELD', mode: 'IN_PERSON', knownSince: '2031-01-01', since: '2031-01-01',
         evidence: [passage.id], participantsComplete: false, sortKey: ' meeting/n-' + toString(n), days: 'undated',
         conflicts: []
       })
       WITH meeting, n
       UNWIND [2 * n, 2 * n + 1] AS at
       CREATE (leader:Leader {
         id: 'leader/n-' + toString(at), name: 'N', aliases: [], shortNames: [], sortKey: 'n ' + toString(at),
         knownSince: '2031-01-01', since: '2031-01-01', evidence: [], conflicts: []
       })-[:PARTICIPANT_IN {evidence: [], knownSince: '2031-01-01'}]->(meeting)
       WITH meeting, collect(leader) AS two
       WITH two[0] AS one, two[1] AS other
       CREATE (one)-[:MET {meetings: 1}]->(other)`,
    );
    const response = await get('/export/network.csv');
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining('LIMIT_EXCEEDED'),
    ]);
    expect((await get('/export/network.csv?first=50')).status).toBe(200);
    await test.graph.command(
      `MATCH (n:Leader|Meeting) WHERE n.id STARTS WITH 'leader/n-' OR n.id STARTS WITH 'meeting/n-' DETACH DELETE n`,
    );
  });
});

/** What came of a request: its text as far as it came, and whether its end came too. */
async function received(path: string, base = served.url): Promise<{ text: string; isWhole: boolean }> {
  return new Promise((resolve, reject) => {
    request(`${base}${path}`, (response) => {
      let text = '';
      response.on('data', (part) => (text += String(part)));
      response.once('close', () => resolve({ text, isWhole: response.complete }));
      response.once('error', () => {});
    })
      .once('error', reject)
      .end();
  });
}

describe('a large file', () => {
  beforeAll(async () => {
    await test.graph.command(
      `MATCH (passage:Passage) WITH passage LIMIT 1
       UNWIND range(1, 3000) AS n
       CREATE (:Meeting:MeetingSpell {
         id: 'meeting/large-' + toString(n), title: 'Large ' + toString(n), mode: 'UNKNOWN', knownSince: '2031-01-01',
         since: '2031-01-01', evidence: [passage.id], participantsComplete: false,
         sortKey: ' meeting/large-' + toString(n), days: 'undated', conflicts: []
       })`,
    );
  });

  it('comes whole, a page at a time', async () => {
    test.statements.length = 0;
    const { text, isWhole } = await received('/export/meetings.csv');
    expect(isWhole).toBe(true);
    expect(text.match(/meeting\/large-/g)).toHaveLength(3000);
    expect(test.statements.length).toBeGreaterThan(30);
  });

  it('is cut where it takes longer than it may', async () => {
    const hasty = await serveLinks(test.api, { limits: { rows: 100_000, time: 1 } });
    const { text, isWhole } = await received('/export/meetings.csv', hasty.url);
    expect(isWhole).toBe(false);
    expect(text.match(/meeting\/large-/g)?.length ?? 0).toBeLessThan(3000);
    await hasty.close();
  });

  it('of more rows than a file may have is refused before it is begun, unless fewer are asked for', async () => {
    const strict = await serveLinks(test.api, { limits: { rows: 1000, time: 120_000 } });
    for (const path of [
      'meetings.csv',
      'meetings.graphml',
      'participations.csv',
      'meetings.csv?first=1001',
    ]) {
      const response = await fetch(`${strict.url}/export/${path}`);
      expect([response.status, await response.text()]).toEqual([
        400,
        expect.stringMatching(/at most 1000 rows in one file; found (3\d\d\d|1001)\b/),
      ]);
    }
    const { text, isWhole } = await received('/export/meetings.csv?first=1000', strict.url);
    expect([text.match(/\n/g)?.length, isWhole]).toEqual([1001, true]);
    await strict.close();
  });

  it('stops being made when its reader leaves', async () => {
    const leaving = new AbortController();
    const response = await get('/export/meetings.csv', { signal: leaving.signal });
    leaving.abort();
    await response.text().catch(() => '');
    await new Promise((resolve) => setTimeout(resolve, 500));
    test.statements.length = 0;
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(test.statements.length).toBeLessThan(3);
  });

  it('ends in a connection that is cut where a load comes between', async () => {
    const arrived = received('/export/meetings.json');
    await expect.poll(() => test.statements.length, { timeout: 20_000, interval: 5 }).toBeGreaterThan(15);
    await test.graph.command(`MATCH (graph:Graph) SET graph.version = graph.version + 1`);
    const { text, isWhole } = await arrived;
    expect(isWhole).toBe(false);
    expect(text.endsWith(']\n')).toBe(false);
  });
});

const server = testServer();
// Encryption and routing know the server by its name, so neither goes by a way of our own.
describe.runIf(server.uri.startsWith('bolt://'))('while the database is away', () => {
  it('a link says so, and when to come again', async () => {
    const way = await wayTo(server.uri);
    const graph = driverGraph({ ...server, uri: way.uri, readTimeout: 1000 });
    const apart = await serveLinks(openQuietApi(graph));
    await way.become('refuses');
    const response = await fetch(`${apart.url}/export/meetings.csv`);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'GRAPH_UNAVAILABLE' } }] });
    await way.become('open');
    await expect
      .poll(async () => (await fetch(`${apart.url}/export/meetings.csv`)).status, { timeout: 20_000 })
      .toBe(200);
    await apart.close();
    await graph.close();
    await way.close();
  });
});
