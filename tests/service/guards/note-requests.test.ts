import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import { askOf, runWholeService, type WholeService } from '../../support/run-whole-service.ts';
import { emptyGraph } from '../../support/test-graph.ts';

const trace = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

let graph: Graph;
let service: WholeService;
let broken: WholeService;
beforeAll(async () => {
  graph = await emptyGraph();
  service = await runWholeService(graph);
  const fails = async (): Promise<never> => Promise.reject(new Error('the tests pulled a cable'));
  broken = await runWholeService({ ...graph, read: fails });
});
afterAll(async () => {
  await service.stop();
  await broken.stop();
  await graph.close();
});

const idOf = async (headers: Record<string, string> = {}): Promise<string> =>
  (await fetch(`${service.url}/health`, { headers })).headers.get('x-request-id')!;

describe('a request', () => {
  it('is given an id, which its answer has, each another', async () => {
    const [one, other] = [await idOf(), await idOf()];
    expect(one).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(other).not.toBe(one);
  });

  it.each(['a', 'Root=1-67891233-abcdef012345678912345678', '2f1c.4:7/x+y@z'])(
    'keeps the id that it came with: %s',
    async (id) => {
      expect(await idOf({ 'x-request-id': id })).toBe(id);
    },
  );

  it.each(['', 'two words', '"quoted"', 'x'.repeat(129), '{"a":1}', 'ä'])(
    'is given another where the one it came with is none: %s',
    async (id) => {
      expect(await idOf({ 'x-request-id': id })).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  it('of which something unexpected comes tells the client its id, and the log the cause and the trace', async () => {
    const response = await askOf(
      broken,
      '{ graph { leaders } }',
      {},
      { 'x-request-id': 'one', traceparent: trace },
    );
    const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
    expect(errors[0]!.extensions).toEqual({ code: 'INTERNAL', id: 'one' });
    expect(errors[0]!.message).not.toContain('cable');
    expect(response.headers.get('x-request-id')).toBe('one');
    const line = broken.lines.find(({ msg }) => msg === 'internal error');
    expect(line).toMatchObject({ id: 'one', request: 'one', traceparent: trace });
    expect(line.err.message).toContain('cable');
  });

  it.each([
    '00-00000000000000000000000000000000-00f067aa0ba902b7-01',
    '00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01',
    '00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01',
    'nonsense',
  ])('with a trace that is none is logged without: %s', async (traceparent) => {
    await askOf(
      service,
      '{ graph { sources } }',
      {},
      { 'x-request-id': traceparent.slice(0, 20), traceparent },
    );
    const line = service.lines.find(
      ({ msg, request }) => msg === 'audit' && request === traceparent.slice(0, 20),
    );
    expect(line).toBeDefined();
    expect(line).not.toHaveProperty('traceparent');
  });
});
