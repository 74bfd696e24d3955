import { startParley, type Running } from '../parley.ts';
import { until } from '../processes.ts';

/** A service in a process of its own, as `parley serve` starts it. */
export type LiveService = {
  /** Its address, without a path. */
  url: string;
  pid: number;
  /** Everything that it wrote, its log among it. */
  said: () => string;
  /** Ends it; throws where it does not end well. */
  stop: () => Promise<void>;
};

/** Starts a service over a database; the environment may set whatever else it reads. */
export async function startService(environment: Readonly<Record<string, string>>): Promise<LiveService> {
  const running = startParley(['serve'], { PARLEY_PORT: '0', ...environment });
  const hasEnded = ended(running);
  await until('the service is announced', async () => {
    if (hasEnded()) throw new Error(`the service did not start: ${running.said()}`);
    return running.said().includes('Ctrl-C stops');
  });
  const [, url] = /^Playground: (http:\/\/[^/\s]+)/m.exec(running.said())!;
  return {
    url: url!,
    pid: running.process.pid!,
    said: running.said,
    stop: async () => {
      running.process.kill('SIGTERM');
      const { code, err } = await running.ended;
      if (code !== 0) throw new Error(`expected the service to end well; it ended with ${code}: ${err}`);
    },
  };
}

function ended({ process }: Running): () => boolean {
  return () => process.exitCode !== null;
}

/** How a service finds a database, in its environment. */
export function environmentOf({
  uri,
  user,
  password,
  database,
}: {
  uri: string;
  user: string;
  password: string;
  database: string;
}): Record<string, string> {
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
}
