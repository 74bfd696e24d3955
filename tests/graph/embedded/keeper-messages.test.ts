import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closed, onLine } from '../../../src/graph/embedded/keeper-messages.ts';

const server = createServer();
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.close();
});

it('a peer that resets the connection ends it, and not the process', async () => {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  const [peer] = (await once(server, 'connection')) as [Socket];
  const heard: string[] = [];
  // As its users do; the runner fails on an error that nobody listens to.
  socket.on('error', () => {});
  onLine(socket, (line) => heard.push(line));
  peer.write('first\n');
  await expect.poll(() => heard).toEqual(['first']);
  peer.resetAndDestroy();
  await closed(socket);
  expect(heard).toEqual(['first']);
});
