import { openPages } from '../../src/service/pages.ts';
import { listen, type Listening } from '../../src/service/listen.ts';
import { openService } from '../../src/service/service.ts';
import { endpoint, type Api } from '../../src/api/api.ts';

/** Serves the pages that are built, with an API beside them, as `parley serve` does. */
export async function serveExplorer({ handle }: Pick<Api, 'handle'>): Promise<Listening> {
  const service = openService({ [endpoint]: handle, '/': openPages(handle) });
  return listen(service, { host: '127.0.0.1', port: 0 });
}
