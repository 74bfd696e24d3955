import { Agent, request } from 'node:http';
import { setTimeout as passing } from 'node:timers/promises';
import { atOnce } from '../../tests/support/hostile/at-once.ts';
import type { Request } from './requests.ts';

/** How a request fared: milliseconds from when it was due until its answer was whole, and what was wrong with it. */
export type Fared = { milliseconds: number; fault: string | null };

/** How many ask at once where a service's capacity is measured. */
const clients = 8;

/** Sends requests to a service, on connections that are kept. */
export type Sender = {
  /** How many requests a second the service answers, asked by a few who never pause, for so many seconds. */
  capacity: (requests: readonly Request[], seconds: number) => Promise<number>;
  /** Sends so many requests a second for so many seconds, whether those before are answered or not. */
  steadily: (
    requests: readonly Request[],
    rate: number,
    seconds: number,
    tell: (fared: Fared) => void,
  ) => Promise<void>;
  close: () => void;
};

/** Opens a sender to a service at an address without a path. */
export function openSender(url: string): Sender {
  const agent = new Agent({ keepAlive: true });
  const one = (asked: Request, due = performance.now()): Promise<Fared> =>
    send(agent, url, asked).then((fault) => ({ milliseconds: performance.now() - due, fault }));
  return {
    capacity: async (requests, seconds) => {
      const until = performance.now() + seconds * 1000;
      let answered = 0;
      await atOnce(Array.from({ length: clients }), clients, async (_, client) => {
        for (let at = client; performance.now() < until; at += clients)
          if ((await one(requests[at % requests.length]!)).fault === null) answered += 1;
      });
      return answered / seconds;
    },
    steadily: async (requests, rate, seconds, tell) => {
      const start = performance.now();
      const underWay = new Set<Promise<void>>();
      for (let at = 0; at < rate * seconds; at += 1) {
        const due = start + (at * 1000) / rate;
        const wait = due - performance.now();
        if (wait > 0) await passing(wait);
        const sent = one(requests[at % requests.length]!, due).then((fared) => {
          underWay.delete(sent);
          tell(fared);
        });
        underWay.add(sent);
      }
      await Promise.all(underWay);
    },
    close: () => agent.destroy(),
  };
}

/** Sends one request and reads all of its answer; what was wrong with it, or null. */
function send(agent: Agent, url: string, { path, body }: Request): Promise<string | null> {
  return new Promise((resolve) => {
    const headers = body === null ? {} : { 'content-type': 'application/json' };
    const sent = request(`${url}${path}`, { method: body === null ? 'GET' : 'POST', agent, headers });
    sent.once('error', (error) => resolve(error.message));
    sent.once('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', (error) => resolve(error.message));
      response.once('end', () => {
        const text = Buffer.concat(parts).toString();
        const isGood = response.statusCode === 200 && !text.includes('"errors"');
        resolve(isGood ? null : `${response.statusCode} ${text.slice(0, 200)}`);
      });
    });
    sent.end(body ?? undefined);
  });
}
