import { Agent, request } from 'node:http';

/** A request as it is sent: an operation and its variables. */
export type Body = { query: string; variables: unknown };

/** Sends one operation and gives the data of the answer; throws where it has errors. */
export async function ask(url: string, body: Body): Promise<unknown> {
  const { data, errors } = JSON.parse(await post(url, JSON.stringify(body), new Agent())) as {
    data?: unknown;
    errors?: { message: string }[];
  };
  if (errors) throw new Error(`${url}: ${errors.map(({ message }) => message).join('; ')}`);
  return data;
}

function post(url: string, text: string, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      method: 'POST',
      agent,
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) },
    });
    sent.once('error', reject);
    sent.once('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    });
    sent.end(text);
  });
}

/**
 * Sends some requests by so many clients, each one after the other, all of them or as many as are begun within so many
 * milliseconds; how long each took, in milliseconds.
 */
export async function load(
  url: string,
  bodies: readonly string[],
  clients: number,
  within = Infinity,
): Promise<number[]> {
  // Connections are kept for one measurement: a server closes those that were idle while others had their turn.
  const agent = new Agent({ keepAlive: true });
  const times: number[] = [];
  const until = performance.now() + within;
  let next = 0;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (next < bodies.length && performance.now() < until) {
        const text = bodies[next]!;
        next += 1;
        const started = performance.now();
        const answer = await post(url, text, agent);
        times.push(performance.now() - started);
        if (answer.includes('"errors"')) throw new Error(`${url}: ${answer.slice(0, 300)}`);
      }
    }),
  );
  agent.destroy();
  return times;
}
