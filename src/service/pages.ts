import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { packageDir } from '../graph/statements.ts';
import type { Handler } from './service.ts';

/** Where `scripts/build-pages.mjs` puts what browsers are given. */
export const pagesDir = join(packageDir(), 'dist', 'pages');

/** Nothing but what comes from this service: no script or style within a page. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Whom a page may be framed by, unless it is one that is made for it, of which was decided before. */
const unframed = "frame-ancestors 'none'";

/** Serves the pages of a folder, and leaves to `otherwise` whatever is not there; where they are not built, `/` says how to. */
export function openPages(otherwise: Handler, folder = pagesDir): Handler {
  // `dev` looks for each file when it is asked for: one of a list made at the start, were the pages built anew since, would
  // end the process.
  const serve = sirv(folder, { dev: true, etag: true, gzip: true, brotli: true, setHeaders });
  const isRoot = (url: string): boolean => url === '/' || url.startsWith('/?');
  return async (request, response) => {
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (!reads) return otherwise(request, response);
    await new Promise<void>((resolve) => {
      response.once('close', resolve);
      serve(request, response, () => {
        if (isRoot(request.url!)) notBuilt(response);
        else void Promise.resolve(otherwise(request, response)).then(resolve);
      });
    });
  };
}

/** Files under `assets` are named after what is in them; all others are asked for anew each time. */
function setHeaders(response: ServerResponse, path: string): void {
  response.setHeader(
    'cache-control',
    path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  protect(response);
}

function protect(response: ServerResponse): void {
  const framing = String(response.getHeader('content-security-policy') ?? unframed);
  response.setHeader('content-security-policy', `${framing}; ${policy}`);
}

function notBuilt(response: ServerResponse): void {
  protect(response);
  response.writeHead(503, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html>
<html lang="en">
<title>Parley</title>
<h1>The explorer is not built yet</h1>
<p>Run <code>npm run build</code>, or start Parley with <code>npm start</code>, which builds it; then load this page again.</p>
<p>The API and its playground are at <a href="/graphql">/graphql</a> all the same.</p>
`);
}
