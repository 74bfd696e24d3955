import { getIntrospectionQuery } from 'graphql';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { openApi } from '../../src/api/api.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { listen } from '../../src/service/listen.ts';
import type { Answered } from '../support/ask.ts';

const typo = '{ leadrs { totalCount } }';
const noSuchWord = 'query ($n: MeetingFilter) { meetings(filter: $n) { totalCount } }';

/** Asks an API that listens, once directly and once by the GraphQL server. */
async function answersOf(introspection: boolean, query: string, variables = {}): Promise<Answered[]> {
  const log = pino({ level: 'silent' });
  const api = openApi({ graph: {} as Graph, log, introspection });
  const { url, close } = await listen(api.handle, { host: '127.0.0.1', port: 0 });
  const answers: Answered[] = [];
  for (const accept of ['application/json', 'application/json, text/plain;q=0.5']) {
    const headers = { 'content-type': 'application/json', accept };
    const body = JSON.stringify({ query, variables });
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    answers.push({ status: response.status, ...((await response.json()) as object) });
  }
  await close();
  return answers;
}

describe('where introspection is on', () => {
  it('the schema tells of itself, as tools ask for it', async () => {
    for (const { data } of await answersOf(true, getIntrospectionQuery()))
      expect(JSON.stringify(data)).toContain('"MeetingFilter"');
  });

  it('errors say what was probably meant', async () => {
    for (const { errors } of await answersOf(true, typo)) expect(errors![0]!.message).toContain('leaders');
  });
});

describe('where introspection is off', () => {
  it('the schema does not tell of itself', async () => {
    for (const { errors, data } of await answersOf(false, getIntrospectionQuery())) {
      expect(data).toBeUndefined();
      expect(errors![0]!.extensions['code']).toBe('BAD_INPUT');
    }
  });

  it.each([
    [typo, {}],
    [noSuchWord, { n: { statos: ['HELD'] } }],
    [noSuchWord, { n: { status: ['HELDD'] } }],
  ])('errors do not say what there is instead: %s %j', async (query, variables) => {
    for (const { errors } of await answersOf(false, query, variables)) {
      expect(errors![0]!.extensions['code']).toBe('BAD_INPUT');
      expect(JSON.stringify(errors)).not.toMatch(/Did you mean|"leaders"|"HELD"|"status"/);
    }
  });

  it('types are named all the same', async () => {
    for (const { data } of await answersOf(false, '{ __typename }'))
      expect(data).toEqual({ __typename: 'Query' });
  });
});
