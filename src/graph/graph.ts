/** Parameters of a statement: plain data; whole numbers become integers. */
export type Parameters = Readonly<Record<string, unknown>>;

/** A row of an answer, by column; integers come as JavaScript numbers, absent values as null. */
export type Answer = Readonly<Record<string, unknown>>;

/** Runs one statement inside whatever it was given for. */
export type Run = (statement: string, parameters?: Parameters) => Promise<Answer[]>;

/** A Neo4j database, opened by `openGraph`. Everything it throws is a Problem. */
export type Graph = {
  /** One statement that only reads, in a transaction of its own. */
  read: Run;
  /** Several statements that only read, in one transaction. Neo4j isolates by what is committed: one committed meanwhile may be seen by the later ones. */
  readTogether<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Statements that write, all of them or none; not repeated by itself. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** One statement that manages its own transaction, as schema changes do. */
  command: Run;
  /** Resolves where the database answers; throws GRAPH_UNAVAILABLE where not. */
  verify(): Promise<void>;
  /** How many sessions are in use: each holds a connection, or waits for one. */
  inUse(): number;
  /** Closes every connection; an embedded Neo4j stops when its last user has closed. */
  close(): Promise<void>;
};
