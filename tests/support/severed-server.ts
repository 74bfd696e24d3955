import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** The way to a server, which can be cut: `refuses` as where it stopped, `silent` as where it hangs. */
export type Way = {
  uri: string;
  become(state: 'open' | 'refuses' | 'silent'): Promise<void>;
  close(): Promise<void>;
};

/** Puts a way that can be cut before the server of an unencrypted `bolt://` address. */
export async function wayTo(uri: string): Promise<Way> {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  let state: 'open' | 'refuses' | 'silent' = 'open';
  const server = createServer((near) => {
    const far = connect(Number(port || 7687), hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('error', () => {});
      from.on('data', (part) => state === 'silent' || to.write(part));
      from.once('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  });
  const listen = async (at: number): Promise<number> => {
    server.listen(at, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const cut = async (): Promise<void> => {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.resetAndDestroy();
    await closed;
  };
  const own = await listen(0);
  return {
    uri: `bolt://127.0.0.1:${own}`,
    become: async (next) => {
      state = next;
      if (next === 'refuses') await cut();
      else if (!server.listening) await listen(own);
    },
    close: cut,
  };
}
