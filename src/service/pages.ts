import { existsSync } from 'node:fs';
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
  const serve = existsSync(join(folder, 'index.html'))
    ? sirv(folder, { etag: true, gzip: true, brotli: true, setHeaders })
    : null;
  return async (request, response) => {
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (!reads) return otherwise(request, response);
    if (serve) {
      await new Promise<void>((resolve) => {
        response.once('close', resolve);
        serve(request, response, () => void Promise.resolve(otherwise(request, response)).then(resolve));
      });
      return;
    }
    if (request.url === '/' || request.url!.startsWith('/?')) return notBuilt(response);
    return otherwise(request, response);
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
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
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
