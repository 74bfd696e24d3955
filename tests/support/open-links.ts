import { pino } from 'pino';
import { openLinks } from '../../src/service/links/links.ts';
import { linksPath } from '../../src/service/links/find-link.ts';
import { listen, type Listening } from '../../src/service/listen.ts';
import { openService, type Handler } from '../../src/service/service.ts';
import type { Api } from '../../src/api/api.ts';
import type { EmbedOrigins } from '../../src/service/embed-origins.ts';

/** Serves an API and its links, as `parley serve` does, on a port of its own, with what else a test brings. */
export async function serveLinks(
  api: Api,
  embedOrigins: EmbedOrigins = [],
  others: Readonly<Record<string, Handler>> = {},
  limits?: { rows: number; time: number },
): Promise<Listening> {
  const log = pino({ level: 'silent' });
  const routes = {
    ...others,
    '/': api.handle,
    [linksPath]: openLinks({ ask: api.ask, log, ...(limits && { limits }) }),
  };
  return listen(openService(routes, { embedOrigins }), { host: '127.0.0.1', port: 0 });
}
