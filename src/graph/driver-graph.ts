import { hostname } from 'node:os';
import neo4j, { type Driver, type QueryResult, type Session } from 'neo4j-driver';
import type { Answer, Graph, Parameters, Run } from './graph.ts';
import { within } from './deadline.ts';
import { graphProblem } from './graph-problem.ts';
import { toDriver } from './parameters.ts';
import { renewedDriver } from './renewed-driver.ts';

/** How a database is reached and how long it may take. */
export type DriverSettings = {
  uri: string;
  user: string;
  password: string;
  database: string;
  /** Longest a reading statement may run, in milliseconds. */
  readTimeout: number;
};

/** How long a load or a migration may wait for a lock or run, in milliseconds. */
const writeTimeout = 600_000;

/** How long it may take until a server is there, or says that it is, however long its statements may run, in milliseconds. */
const longestConnecting = 10_000;

type Mode = 'READ' | 'WRITE';

/** What a writing transaction says of itself to those who wait for it. */
const writer = { writer: `process ${process.pid} on ${hostname()}` };

/** Is told of a statement when it is sent, and of the parameters it is sent with. */
export type Hear = (statement: string, parameters: Parameters) => void;

/** A graph behind the Neo4j driver. `hear` is told of every statement sent; `leave` runs when the graph is closed. */
export function driverGraph(
  settings: DriverSettings,
  { hear, leave }: { hear?: Hear; leave?: () => Promise<void> } = {},
): Graph {
  const driver = renewedDriver(() => openDriver(settings));

  const inSession = <T>(mode: Mode, work: (session: Session) => Promise<T>): Promise<T> =>
    driver.use((of) => {
      const session = of.session({ database: settings.database, defaultAccessMode: mode });
      const closing = async (): Promise<T> => {
        try {
          return await work(session);
        } catch (thrown) {
          throw graphProblem(thrown, mode === 'READ' ? settings.readTimeout : null);
        } finally {
          // A session whose server has gone cannot be closed cleanly; the driver discards its connection.
          void session.close().catch(() => {});
        }
      };
      return within(mode === 'READ' ? settings.readTimeout + 1000 : writeTimeout, closing());
    }, mode);

  const send = async (
    target: Pick<Session, 'run'>,
    statement: string,
    parameters: Parameters,
    timeout?: number,
  ) => {
    hear?.(statement, parameters);
    const config = timeout === undefined ? undefined : { timeout };
    const sent = { ...toDriver(parameters) };
    try {
      return rowsOf(await withoutStack(() => target.run(statement, sent, config)));
    } finally {
      // A transaction keeps what it sent until it ends, and a batch of a table is large.
      for (const name of Object.keys(sent)) delete sent[name];
    }
  };

  const together = <T>(mode: Mode, timeout: number, work: (run: Run) => Promise<T>): Promise<T> =>
    inSession(mode, async (session) => {
      const transaction = await session.beginTransaction({
        timeout,
        ...(mode === 'WRITE' && { metadata: writer }),
      });
      const failures: unknown[] = [];
      const run: Run = (statement, parameters = {}) =>
        send(transaction, statement, parameters).catch((thrown: unknown) => {
          failures.push(thrown);
          throw thrown;
        });
      try {
        const result = await work(run);
        // A statement that failed has ended the transaction, whatever the work made of it: nothing else can be said.
        if (failures.length > 0) throw failures[0];
        await transaction.commit();
        return result;
      } finally {
        if (transaction.isOpen()) await transaction.rollback().catch(() => {});
      }
    });

  return {
    read: (statement, parameters = {}) =>
      inSession('READ', (session) => send(session, statement, parameters, settings.readTimeout)),
    readTogether: (work) => together('READ', settings.readTimeout, work),
    write: (work) => together('WRITE', writeTimeout, work),
    command: (statement, parameters = {}) =>
      inSession('WRITE', (session) => send(session, statement, parameters)),
    verify: async () => {
      const asked = inSession('READ', (session) =>
        send(session, 'RETURN 1 AS one', {}, settings.readTimeout),
      );
      await within(longestConnecting, asked);
    },
    inUse: () => driver.inUse(),
    close: async () => {
      await driver.close();
      await leave?.();
    },
  };
}

function openDriver({ uri, user, password, readTimeout }: DriverSettings): Driver {
  const connecting = Math.min(readTimeout, longestConnecting);
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    // Nobody reads them here, and every answer would carry them.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    userAgent: 'parley',
    connectionTimeout: connecting,
    connectionAcquisitionTimeout: connecting,
  });
}

/** The driver writes down the stack at every statement, for errors whose stack nobody is shown: a twentieth of its time. */
function withoutStack<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function rowsOf({ records }: QueryResult): Answer[] {
  return records.map((record) => record.toObject());
}
