import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageDir } from '../../src/graph/statements.ts';
import type { Listening } from '../../src/service/listen.ts';
import { lavrov } from '../support/dossiers.ts';
import { serveLinks } from '../support/open-links.ts';
import { openTestApi, type TestApi } from '../support/open-test-api.ts';
import { environmentOfExamples, pythonForExamples } from '../support/python.ts';
import { byToken } from '../support/tokens.ts';

const python = await pythonForExamples();

describe.runIf(python !== null)('the notebook', () => {
  let test: TestApi;
  let served: Listening;
  beforeAll(async () => {
    test = await openTestApi([lavrov]);
    // As a service that other machines can reach: facts are for those who bring a token.
    served = await serveLinks(test.api, { guarding: { access: byToken } });
  });
  afterAll(async () => {
    await served.close();
    await test.graph.close();
  });

  it('runs from its first cell to its last, with a token, and shows what the graph has', async () => {
    const { stdout } = await promisify(execFile)(
      python!,
      [join(packageDir(), 'examples', 'notebook', 'run.py')],
      { env: environmentOfExamples(served.url) },
    );
    // Contacts, kinds of meetings, participants, the network, and the passages.
    expect(stdout).toMatch(/Emmanuel Macron\s+leader\/emmanuel-macron\s+1\s+2025-08-18/);
    expect(stdout).toMatch(/PROPOSED\s+\d/);
    expect(stdout).toMatch(/betweenness/);
    expect(stdout).toMatch(/citation\s+checked/);
  });
});
