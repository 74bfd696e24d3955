import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as passing } from 'node:timers/promises';

/** What is written on one connection, which need not be HTTP at all. */
export type Wire = {
  parts: Iterable<string | Buffer>;
  /** Milliseconds between the parts. */
  pause?: number;
  /** Whether what comes back is left unread. */
  unread?: boolean;
};

/** What came back on it. */
export type Received = {
  /** Null where nothing came that is HTTP. */
  status: number | null;
  text: string;
  /** Whether the other side closed the connection. */
  closed: boolean;
  milliseconds: number;
};

/** Most that is read of what comes back, in bytes. */
const mostRead = 200_000;

/** Writes on a connection of its own and reads what comes back, until that is whole, the connection is closed, or some milliseconds have passed. */
export async function sendRaw(
  base: string,
  { parts, pause = 0, unread = false }: Wire,
  longest: number,
): Promise<Received> {
  const { hostname, port } = new URL(base);
  const start = performance.now();
  const socket = connect(Number(port), hostname);
  const chunks: Buffer[] = [];
  let size = 0;
  const ended = new Promise<boolean>((resolve) => {
    socket.once('error', () => resolve(true));
    socket.once('end', () => resolve(true));
    socket.once('close', () => resolve(true));
    socket.setTimeout(longest, () => resolve(false));
    void passing(longest, undefined, { ref: false }).then(() => resolve(false));
    if (unread) socket.pause();
    else
      socket.on('data', (chunk: Buffer) => {
        if (size < mostRead) chunks.push(chunk);
        size += chunk.length;
        if (isWhole(Buffer.concat(chunks).toString('latin1')) || size > mostRead) resolve(false);
      });
  });
  let isOver = false;
  void ended.then(() => (isOver = true));
  const writing = async (): Promise<void> => {
    for (const part of parts) {
      if (isOver || !socket.writable) return;
      if (!socket.write(part)) await Promise.race([once(socket, 'drain'), ended]).catch(() => {});
      if (pause > 0) await passing(pause, undefined, { ref: false });
    }
  };
  await Promise.race([Promise.all([writing(), ended]), ended]);
  const bytes = Buffer.concat(chunks);
  const closed = (await ended) || /\r\nconnection: close\r\n/i.test(bytes.toString('latin1'));
  socket.destroy();
  return { ...readResponse(bytes), closed, milliseconds: performance.now() - start };
}

/** Whether a response is all there; one without a length ends with its connection. */
function isWhole(text: string): boolean {
  const [head, body] = partsOf(text);
  if (body === null) return false;
  const [, length] = /\r\ncontent-length: *(\d+)/i.exec(head) ?? [];
  if (length !== undefined) return body.length >= Number(length);
  return /\r\ntransfer-encoding: *chunked/i.test(head) && body.endsWith('0\r\n\r\n');
}

/** Head and body of the last response in a text, passing over those that only say to go on. */
function partsOf(text: string): [head: string, body: string | null] {
  const rest = text.replace(/^(HTTP\/1\.1 100 [^\r]*\r\n\r\n)+/, '');
  const end = rest.indexOf('\r\n\r\n');
  return end < 0 ? [rest, null] : [rest.slice(0, end), rest.slice(end + 4)];
}

function readResponse(bytes: Buffer): Pick<Received, 'status' | 'text'> {
  const [head, body] = partsOf(bytes.toString('latin1'));
  const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(head) ?? [];
  const plain = /\r\ntransfer-encoding: *chunked/i.test(head) ? unchunked(body ?? '') : (body ?? '');
  return {
    status: status === undefined ? null : Number(status),
    text: Buffer.from(plain, 'latin1').toString('utf8'),
  };
}

function unchunked(body: string): string {
  let [rest, text] = [body, ''];
  for (;;) {
    const [head, size] = /^([0-9a-f]+)[^\r]*\r\n/i.exec(rest) ?? [];
    if (head === undefined || size === undefined || Number.parseInt(size, 16) === 0) return text;
    const end = head.length + Number.parseInt(size, 16);
    text += rest.slice(head.length, end);
    rest = rest.slice(end + 2);
  }
}
