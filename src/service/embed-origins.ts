import type { IncomingMessage, ServerResponse } from 'node:http';
import { Problem } from '../model/problem.ts';
import { pathOf } from './path.ts';
import { refuse } from './refusal.ts';
import { refuseFrame } from './refused-frame.ts';

/** Whose pages may show Parley in a frame and ask it from a browser: some origins besides its own, or `*` for all. */
export type EmbedOrigins = readonly string[];

/** The setting that decides it. */
export const embedSetting = 'PARLEY_EMBED_ORIGINS';

/** Where the pages are that are made to be shown in frames. */
const embedPath = '/embed/';

/** The script of the pieces, which holds no facts: to a page that is not let in it says so itself. */
const openScript = '/embed/parley.js';

/** How long a browser may remember what it was allowed to send, in seconds. */
const rememberFor = '7200';

/** What an entry of the setting has to be, in words. */
export const originForm =
  'origins such as https://dashboards.example.org, with commas in between and no path, or * for every page there is';

/** No wildcards within, and nothing that could mean more where it is written into a header. */
const plainOrigin = /^https?:\/\/([a-z0-9._-]+|\[[0-9a-f:]+\])(:\d+)?$/;

/** The origins in a text; null where one of them is none. */
export function readEmbedOrigins(text: string): EmbedOrigins | null {
  const found = text.split(',').map((each) => each.trim().toLowerCase().replace(/\/$/, ''));
  return found.every((each) => each === '*' || (plainOrigin.test(each) && originOf(each) === each))
    ? found
    : null;
}

/** Who may frame a page, for a `content-security-policy`; a page that has more to say in one begins with this. */
export function frameAncestors(origins: EmbedOrigins): string {
  return `frame-ancestors ${["'self'", ...origins].join(' ')}`;
}

/**
 * Decides about a request from another origin's page before anything else does. True: it may go on, and its answer says
 * what browsers need to know; false: it was answered. Cookies are never allowed, and nothing here is told who asks.
 */
export function admit(origins: EmbedOrigins, request: IncomingMessage, response: ServerResponse): boolean {
  response.setHeader('vary', 'Origin');
  if (pathOf(request) === openScript) {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cross-origin-resource-policy', 'cross-origin');
    return true;
  }
  const { origin } = request.headers;
  if (request.url!.startsWith(embedPath) && !admitFrame(origins, request, response)) return false;
  if (origin === undefined || isOwn(origin, request)) return true;
  if (!isAllowed(origins, origin)) {
    refuse(response, refusalOf(origin), 403);
    return false;
  }
  response.setHeader('access-control-allow-origin', origins.includes('*') ? '*' : origin);
  response.setHeader(
    'access-control-expose-headers',
    'ETag, Content-Disposition, Retry-After, WWW-Authenticate, X-Request-Id',
  );
  if (request.method !== 'OPTIONS') return true;
  allowMore(response);
  return false;
}

/** The answer to a browser that asks what it may send. */
function allowMore(response: ServerResponse): void {
  response.writeHead(204, {
    'access-control-allow-methods': 'GET, HEAD, POST',
    'access-control-allow-headers':
      'Content-Type, Authorization, If-None-Match, Cache-Control, Last-Event-ID',
    'access-control-max-age': rememberFor,
  });
  response.end();
}

/** The page itself says who may frame it; who certainly may not gets a page that says why nothing is to be seen. */
function admitFrame(origins: EmbedOrigins, request: IncomingMessage, response: ServerResponse): boolean {
  const framing = framingOrigin(request);
  if (framing !== null && framing !== 'null' && !isAllowed(origins, framing)) {
    refuseFrame(response, refusalOf(framing).message);
    return false;
  }
  response.setHeader('content-security-policy', frameAncestors(origins));
  // Browsers pass over it where the policy above is there; should a page put another in its place, nobody may frame it.
  response.setHeader('x-frame-options', 'SAMEORIGIN');
  return true;
}

/** The origin of the page in which a browser opens a frame; null where it is our own, or the browser does not say. */
function framingOrigin({ headers }: IncomingMessage): string | null {
  const isFrame = ['iframe', 'frame', 'embed', 'object'].includes(String(headers['sec-fetch-dest']));
  if (!isFrame || headers['sec-fetch-site'] === 'same-origin' || !headers.referer) return null;
  return originOf(headers.referer);
}

/** Whether a request comes from a page of this service: the browser says so, or its origin has the host it was sent to. */
function isOwn(origin: string, { headers }: IncomingMessage): boolean {
  if (headers['sec-fetch-site'] === 'same-origin') return true;
  const [, scheme] = /^(https?:)\/\//.exec(origin) ?? [];
  return scheme !== undefined && originOf(`${scheme}//${headers.host}`) === origin;
}

function isAllowed(origins: EmbedOrigins, origin: string): boolean {
  return origins.includes('*') || origins.includes(origin);
}

function originOf(address: string): string | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  return new URL(address).origin;
}

function refusalOf(origin: string): Problem {
  // A page from a file, or in a frame without rights, has no name to be let in by.
  const remedy = origin === 'null' ? '*' : origin;
  return new Problem(
    'BAD_INPUT',
    `Expected a page of Parley itself, or of an origin in ${embedSetting}; found one of ${origin}. Whoever runs this Parley can let it in: ${embedSetting}=${remedy}`,
    { setting: embedSetting, origin },
  );
}
