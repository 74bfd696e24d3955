import { pino } from 'pino';
import { openLinks } from '../../src/service/links/links.ts';
import { linksPath } from '../../src/service/links/find-link.ts';
import { listen, type Listening } from '../../src/service/listen.ts';
import { openService, type Guarding, type Handler } from '../../src/service/service.ts';
import type { Api } from '../../src/api/api.ts';

/** What else a test brings: other routes, limits of links, guards. */
type More = {
  others?: Readonly<Record<string, Handler>>;
  limits?: { rows: number; time: number };
  guarding?: Partial<Guarding>;
};

/** Serves an API and its links, as `parley serve` does, on a port of its own. */
export async function serveLinks(
  api: Api,
  { others = {}, limits, guarding = {} }: More = {},
): Promise<Listening> {
  const log = pino({ level: 'silent' });
  const routes = {
    ...others,
    '/': api.handle,
    [linksPath]: openLinks({ ask: api.ask, log, ...(limits && { limits }) }),
  };
  return listen(openService(routes, guarding), { host: '127.0.0.1', port: 0 });
}
