import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { setTimeout as passing } from 'node:timers/promises';
import { messageOf, Problem } from '../model/problem.ts';
import { limitPipelining } from './limit-pipelining.ts';
import type { Handler } from './service.ts';

/** A certificate and its key, as texts. */
export type TlsFiles = { cert: string; key: string };

/** Where to listen; port 0 takes any free one. By https where there is a certificate. */
export type ListenSettings = { host: string; port: number; tls?: TlsFiles | null };

/** A service that listens. */
export type Listening = {
  /** The address, such as `http://127.0.0.1:4000`. */
  url: string;
  /** Answers for so many milliseconds yet, lets requests in flight end, then stops. */
  close: (drain?: number) => Promise<void>;
};

/** How long requests in flight may take to end, from the first on, in milliseconds. */
const grace = 8000;

/** How often to look for connections that have become idle meanwhile, in milliseconds. */
const sweepEvery = 50;

/**
 * How long a client may take, in milliseconds: until its headers are there, until all of its request is, and without
 * reading on. Node looks every `connectionsCheckingInterval`; half a minute of it would come on top.
 */
const patience = { headersTimeout: 10_000, requestTimeout: 15_000, connectionsCheckingInterval: 1000 };
const idleTime = 60_000;

/**
 * How long a connection is kept for a next request, in milliseconds: longer than proxies and clients keep theirs, which would
 * else send a request on one that is being closed, and not know whether it was answered.
 */
const keptFor = 75_000;

/** Serves over HTTP; SETUP_FAILED where the port cannot be had. */
export async function listen(
  handle: Handler,
  { host, port, tls = null }: ListenSettings,
): Promise<Listening> {
  const answer = limitPipelining((request, response) => {
    response.once('finish', () => abandonRest(request));
    void handle(request, response);
  });
  const server = openServer(tls, answer);
  // Event streams say something more often than that, so what this ends is answers that nobody reads.
  server.setTimeout(idleTime);
  server.keepAliveTimeout = keptFor;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(cannotListen(error, host, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const bound = address !== null && typeof address === 'object' ? address.port : port;
  return {
    url: `${tls ? 'https' : 'http'}://${inUrl(host)}:${bound}`,
    close: async (drain = 0) => {
      const impatient = setTimeout(() => server.closeAllConnections(), grace);
      if (drain > 0) await passing(drain);
      await new Promise<void>((resolve) => {
        // A connection whose last answer is done by now is kept for the next request, which is not to come.
        const sweeping = setInterval(() => server.closeIdleConnections(), sweepEvery);
        server.close(() => {
          clearTimeout(impatient);
          clearInterval(sweeping);
          resolve();
        });
        server.closeIdleConnections();
      });
    },
  };
}

/** How long after its answer a request may take to end, in milliseconds. */
const restTime = 500;

/** Ends a connection whose request goes on after it was answered: Node would read on for as long as that takes. */
function abandonRest(request: IncomingMessage): void {
  if (request.complete) return;
  setTimeout(() => {
    if (!request.complete) request.socket.destroy();
  }, restTime).unref();
}

function openServer(tls: TlsFiles | null, answer: RequestListener): Server {
  if (!tls) return createServer(patience, answer);
  try {
    return createTlsServer({ ...patience, ...tls, minVersion: 'TLSv1.2' }, answer);
  } catch (thrown) {
    throw new Problem(
      'SETUP_FAILED',
      `Expected PARLEY_TLS_CERT and PARLEY_TLS_KEY to be a certificate and its key, in PEM; found ${messageOf(thrown)}. Check that they belong together.`,
    );
  }
}

/** A host as an address has it; "all addresses" includes the loopback one, which a browser can open. */
function inUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): Problem {
  const [why, remedy] = reasons[error.code ?? ''] ?? [`the system says ${error.message}`, otherPort];
  return new Problem(
    'SETUP_FAILED',
    `Expected to listen on ${host} port ${port}; found that ${why}. ${remedy}`,
    { host, port },
    { cause: error },
  );
}

const otherPort = 'Choose another port: PARLEY_PORT=4001 npm start.';
const otherHost =
  'Set PARLEY_HOST to 127.0.0.1, to 0.0.0.0 for all addresses, or to one that the machine has.';

/** Why a port cannot be had, by the system's code, and what to do. */
const reasons: Readonly<Record<string, [why: string, remedy: string]>> = {
  EADDRINUSE: [
    'something else listens there',
    'Stop the other program or choose a port: PARLEY_PORT=4001 npm start.',
  ],
  EACCES: ['the port is reserved for the system', otherPort],
  EADDRNOTAVAIL: ['this machine has no such address', otherHost],
  ENOTFOUND: ['no address has that name', otherHost],
};
