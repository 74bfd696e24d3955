import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { until } from './processes.ts';

/** A way to several services at once, which knows nothing of HTTP but asks each whether it is ready. */
export type Balancer = {
  /** Its address, without a path. */
  url: string;
  /** Has it send new connections to these services alone, in turns, as long as each is ready; resolves once all are. */
  over: (urls: readonly string[]) => Promise<void>;
  close: () => Promise<void>;
};

/** How often each service is asked whether it is ready, in milliseconds. */
const every = 100;

/** Passes each connection on, as plain TCP, to the next service that said last that it is ready. */
export async function openBalancer(): Promise<Balancer> {
  const sockets = new Set<Socket>();
  let services: readonly string[] = [];
  const ready = new Set<string>();
  let turn = 0;

  const look = async (): Promise<void> => {
    await Promise.all(
      services.map(async (url) => {
        const response = await fetch(`${url}/health/ready`).catch(() => null);
        if (response?.status === 200) ready.add(url);
        else ready.delete(url);
      }),
    );
  };
  const looking = setInterval(() => void look(), every);

  const pass = (from: Socket, to: Socket): void => {
    sockets.add(from);
    from.on('error', () => to.destroy());
    from.once('close', () => sockets.delete(from));
    from.pipe(to);
  };
  const server = createServer((near) => {
    const there = services.filter((url) => ready.has(url));
    const chosen = there[(turn += 1) % there.length];
    if (chosen === undefined) return near.destroy();
    const far = connect(Number(new URL(chosen).port), '127.0.0.1');
    pass(near, far);
    pass(far, near);
    return undefined;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    over: async (urls) => {
      services = urls;
      await until('the services are ready', async () => urls.every((url) => ready.has(url)));
    },
    close: async () => {
      clearInterval(looking);
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
  };
}
