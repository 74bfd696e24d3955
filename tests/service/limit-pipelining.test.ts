import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as passing } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { mostWaiting } from '../../src/service/limit-pipelining.ts';
import { listen } from '../../src/service/listen.ts';

const slow = async (_: unknown, response: { end: (text: string) => unknown }): Promise<void> => {
  await passing(50);
  response.end('here');
};

/** Sends so many requests in one go, the last of which ends the connection; how many were answered. */
async function answered(requests: number): Promise<number> {
  const { url, close } = await listen(slow, { host: '127.0.0.1', port: 0 });
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const one = 'GET / HTTP/1.1\r\nHost: here\r\n';
  socket.write(`${one}\r\n`.repeat(requests - 1) + `${one}Connection: close\r\n\r\n`);
  const said = await text(socket).catch(() => '');
  expect(await (await fetch(url)).text()).toBe('here');
  await close();
  return said.split('HTTP/1.1 200').length - 1;
}

it('answers requests that come before the last one is answered, in their order', async () => {
  expect(await answered(mostWaiting)).toBe(mostWaiting);
});

it('ends a connection that sends a great many at once, and answers others', async () => {
  expect(await answered(1000)).toBe(0);
});
