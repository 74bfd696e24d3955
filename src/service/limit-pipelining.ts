import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';

/** Most requests of one connection that wait for their answers; clients send the next once the last is answered. */
export const mostWaiting = 50;

/** Ends a connection that sends more requests at once: they would all be taken before anybody else is listened to. */
export function limitPipelining(answer: RequestListener): RequestListener {
  const waiting = new WeakMap<Socket, number>();
  return (request, response) => {
    const { socket } = request;
    // What was read before the connection was ended still comes.
    if (socket.destroyed) return;
    const before = waiting.get(socket) ?? 0;
    if (before >= mostWaiting) {
      socket.destroy();
      return;
    }
    waiting.set(socket, before + 1);
    response.once('close', () => waiting.set(socket, waiting.get(socket)! - 1));
    answer(request, response);
  };
}
