import { createServer } from 'node:http';
import { Problem } from '../model/problem.ts';
import type { Api } from './api.ts';

/** Where to listen; port 0 takes any free one. */
export type ListenSettings = { host: string; port: number };

/** An API that is being served. */
export type Listening = {
  /** The address, such as `http://127.0.0.1:4000`. */
  url: string;
  /** Lets requests in flight end, then stops. */
  close: () => Promise<void>;
};

/** How long requests in flight may take to end, in milliseconds. */
const grace = 8000;

/** Serves the API over HTTP; SETUP_FAILED where the port cannot be had. */
export async function listen(api: Api, { host, port }: ListenSettings): Promise<Listening> {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (request, response) => {
    void api(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(cannotListen(error, host, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const bound = address !== null && typeof address === 'object' ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    close: () =>
      new Promise((resolve) => {
        const impatient = setTimeout(() => server.closeAllConnections(), grace);
        server.close(() => {
          clearTimeout(impatient);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): Problem {
  const why = error.code === 'EADDRINUSE' ? 'something else listens there' : (error.code ?? error.message);
  return new Problem(
    'SETUP_FAILED',
    `Expected to listen on ${host} port ${port}; found that ${why}. Stop the other program or choose a port: PARLEY_PORT=4001 npm start.`,
    { host, port },
    { cause: error },
  );
}
