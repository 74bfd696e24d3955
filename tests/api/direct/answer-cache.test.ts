import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { endpoint } from '../../../src/api/api.ts';
import { AnswerCache } from '../../../src/api/direct/answer-cache.ts';
import { listen, type Listening } from '../../../src/service/listen.ts';
import { loadDossiers } from '../../../src/cli/load-dossiers.ts';
import { tellNobody } from '../../../src/model/progress.ts';
import { openTestApi, type TestApi } from '../../support/open-test-api.ts';

describe('an answer', () => {
  it('is kept from the second time its question comes', () => {
    const cache = new AnswerCache(10_000);
    cache.keep('q', 1, 'a');
    expect(cache.get('q')).toBeNull();
    cache.keep('q', 1, 'a');
    expect(cache.get('q')).toEqual({ version: 1, text: 'a', asOf: expect.any(Number), notes: null });
  });

  it('is not kept where it may be of several versions, and makes the one kept before go', () => {
    const cache = new AnswerCache(10_000);
    for (const version of [1, 1, null]) cache.keep('q', version, 'a');
    expect(cache.get('q')).toBeNull();
  });

  it('is not kept where it would take too much of the room, nor where there is none', () => {
    for (const size of [4000, 0]) {
      const cache = new AnswerCache(size);
      for (let times = 0; times < 3; times += 1) cache.keep('q', 1, 'a'.repeat(1000));
      expect(cache.get('q')).toBeNull();
    }
  });

  it('makes way for later ones', () => {
    const cache = new AnswerCache(10_000);
    for (let at = 0; at < 200; at += 1)
      for (const text of ['a', 'a']) cache.keep(`q${at}`, 1, text.repeat(500));
    expect(cache.get('q0')).toBeNull();
    expect(cache.get('q199')).not.toBeNull();
  });
});

describe('a question that comes again and again', () => {
  let test: TestApi;
  let served: Listening;
  beforeAll(async () => {
    test = await openTestApi(['tests/articles/first-harbour-talks.yaml']);
    served = await listen(test.api.handle, { host: '127.0.0.1', port: 0 });
  });
  afterAll(async () => {
    await served.close();
    await test.graph.close();
  });
  beforeEach(() => {
    test.statements.length = 0;
  });

  async function ask(
    query: string,
  ): Promise<{ meetings: { totalCount: number }; graph: { version: number } }> {
    const response = await fetch(`${served.url}${endpoint}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return ((await response.json()) as { data: never }).data;
  }

  it('costs one reading of the version', async () => {
    const query = '{ meetings { totalCount nodes { title participations { leader { name } } } } }';
    // The first goes the ordinary way; the answer is kept from the second direct one on.
    for (let times = 0; times < 3; times += 1) await ask(query);
    const kept = await ask(query);
    test.statements.length = 0;
    expect(await ask(query)).toEqual(kept);
    expect(test.statements.map(({ statement }) => statement)).toEqual([
      expect.stringMatching(/^RETURN .* AS version$/),
    ]);
  });

  it('sees a load as soon as it has ended', async () => {
    const query = '{ meetings { totalCount } graph { version } }';
    for (let times = 0; times < 4; times += 1) await ask(query);
    for (const file of ['second-after-bergen', 'third-island-round', 'fourth-dinner-off']) {
      const before = await ask(query);
      await loadDossiers(test.graph, [`tests/articles/${file}.yaml`], null, tellNobody);
      const after = await ask(query);
      expect(after.graph.version).toBe(before.graph.version + 1);
      for (let times = 0; times < 3; times += 1) expect(await ask(query)).toEqual(after);
    }
  });
});
