import { inject, type ProvidedContext } from 'vitest';

/** The database of the test file that runs here: no other file uses it meanwhile. */
export function testServer(): ProvidedContext['servers'][number] {
  const servers = inject('servers');
  return servers[(Number(process.env['VITEST_POOL_ID'] ?? 1) - 1) % servers.length]!;
}
