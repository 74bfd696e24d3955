import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { boltReader, type BoltMessage } from './bolt-messages.ts';

/**
 * What is wrong with the way to a server. `none`: nothing. `refuse`: as where it stopped. `blackhole`: as where it hangs,
 * taking connections and questions and answering none. `reset`: each connection breaks off in the middle of an answer.
 * A delay: what goes either way takes so many milliseconds longer.
 */
export type Fault = 'none' | 'refuse' | 'blackhole' | 'reset' | { delay: number };

/** A way to a server, on which things can go wrong. */
export type FaultProxy = {
  /** The server's address, by this way. */
  uri: string;
  become(fault: Fault): Promise<void>;
  /** Breaks every connection there is; the next ones go through. */
  cut(): void;
  /** What was asked of the server by this way so far, of the messages that run something. */
  asked: BoltMessage[];
  /** How many connections there are. */
  connections(): number;
  close(): Promise<void>;
};

/** The third part that a server sends is the first that answers a question; those before it only say hello. */
const greetings = 3;

/** Puts such a way before the server of an unencrypted `bolt://` address. */
export async function faultProxy(uri: string): Promise<FaultProxy> {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  const asked: BoltMessage[] = [];
  let fault: Fault = 'none';

  const pass = (from: Socket, to: Socket, half: (parts: number) => boolean): void => {
    let parts = 0;
    sockets.add(from);
    from.on('error', () => {});
    from.on('data', (part: Buffer) => {
      parts += 1;
      if (fault === 'blackhole') return;
      if (fault === 'reset' && half(parts)) {
        to.write(part.subarray(0, part.length / 2), () => to.resetAndDestroy());
        from.resetAndDestroy();
      } else if (typeof fault === 'object') setTimeout(() => to.writable && to.write(part), fault.delay);
      else if (to.writable) to.write(part);
    });
    from.once('close', () => {
      sockets.delete(from);
      to.destroy();
    });
  };
  const server = createServer((near) => {
    const far = connect(Number(port || 7687), hostname);
    const read = boltReader((message) => asked.push(message));
    near.on('data', read);
    pass(near, far, () => false);
    pass(far, near, (parts) => parts > greetings);
  });
  const listen = async (at: number): Promise<number> => {
    server.listen(at, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const cut = (): void => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  const refuse = async (): Promise<void> => {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    cut();
    await closed;
  };
  const own = await listen(0);
  return {
    uri: `bolt://127.0.0.1:${own}`,
    asked,
    become: async (next) => {
      fault = next;
      if (next === 'refuse') await refuse();
      else if (!server.listening) await listen(own);
    },
    cut,
    connections: () => sockets.size / 2,
    close: refuse,
  };
}
