import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDossiers } from '../../../src/cli/load-dossiers.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { packageDir } from '../../../src/graph/statements.ts';
import { tellNobody } from '../../../src/model/progress.ts';
import { everyDossier } from '../../support/dossiers.ts';
import { parley, type Outcome } from '../../support/parley.ts';
import { emptyGraph } from '../../support/test-graph.ts';
import { testServer } from '../../support/test-server.ts';

let graph: Graph;
let folder: string;
let environment: Record<string, string>;

beforeAll(async () => {
  const { uri, user, password, database } = testServer();
  environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  folder = await mkdtemp(join(tmpdir(), 'parley-export-'));
  graph = await emptyGraph();
  await loadDossiers(graph, everyDossier, null, tellNobody);
});
afterAll(async () => {
  await graph.close();
  await rm(folder, { recursive: true, force: true });
});

const exported = async (...words: string[]): Promise<Outcome> => parley(['export', ...words], environment);

describe('parley export', () => {
  it.each([
    ['jsonl', /^\{"format":"parley-archive".*\n(\{.*\}\n)+$/],
    ['cypher', /^\/\/ What 5 sources say[^]*:commit\n$/],
    ['tidy-csv', /^meeting,title,[^]*leader\/ana-kortez/],
    ['graphml', /^<\?xml[^]*<\/graphml>\n$/],
    ['gexf', /^<\?xml[^]*<\/gexf>\n$/],
  ])('writes %s to standard output alone, and what it leaves out to standard error', async (format, form) => {
    const { code, out, err } = await exported('--format', format);
    expect(out).toMatch(form);
    expect(err).toMatch(/^Export: left out: /m);
    expect(code).toBe(0);
  });

  it('writes to a file what it writes to standard output', async () => {
    const file = join(folder, 'graph.jsonl');
    const { code, out } = await exported('--out', file);
    expect([code, out]).toEqual([0, '']);
    expect(await readFile(file, 'utf8')).toBe((await exported()).out);
  });

  it('takes the parts of the filter of meetings as options, several words of one in any case', async () => {
    const words = ['--leader', 'Dal', '--mode', 'phone', 'VIDEO', '--status', 'Held', '--from', '2031-03-01'];
    const { out } = await exported('--format', 'tidy-csv', ...words);
    const [, ...rows] = out.trimEnd().split('\n');
    expect(rows.map((row) => row.split(',')[0])).toEqual(Array(2).fill('meeting/2031-03-04-kortez-dal-call'));
  });

  it.each([
    [2, /filters are for tidy-csv, graphml, gexf/, ['--leader', 'Dal']],
    [2, /gexf takes filters/, ['--format', 'gexf', '--with-texts']],
    [2, /Expected one of jsonl/, ['--format', 'xlsx']],
    [
      3,
      /Expected --leader to name a leader on record; found "Dahl"/,
      ['--format', 'gexf', '--leader', 'Dahl'],
    ],
    [3, /Nearest: source\/third-island-round/, ['--source', 'third-iland-round']],
    [3, /Expected a day that exists/, ['--format', 'gexf', '--known-on', 'Monday']],
    [3, /found the folder/, ['--out', '/']],
  ])('ends with %i where it cannot be meant: %s', async (exitCode, message, words) => {
    const { code, out, err } = await exported(...words);
    expect(err).toMatch(message);
    expect([code, out]).toEqual([exitCode, '']);
  });

  it('ends quietly where whoever reads has gone', async () => {
    const child = spawn(process.execPath, ['src/cli/main.ts', 'export', '--format', 'cypher'], {
      cwd: packageDir(),
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
    });
    let said = '';
    child.stderr.on('data', (text) => (said += String(text)));
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(0);
    expect(said).not.toMatch(/EPIPE|wrong/);
  });
});
