/** A message of the Bolt protocol that has a server run something. */
export type BoltMessage = {
  /** A statement of its own or within a transaction, or the beginning of one. */
  kind: 'run' | 'begin';
  /** Whether it says that it only reads; of a statement within a transaction, whether that one did. */
  reads: boolean;
};

/** First bytes of the messages that matter here: a structure, and which one. */
const signs = { 0x10: 'run', 0x11: 'begin' } as const;
const ends: ReadonlySet<number> = new Set([0x0f, 0x12, 0x13]);

/** How the driver writes `mode: "r"`. */
const readMode = Buffer.from('\x84mode\x81r', 'latin1');

/** Four bytes that say "Bolt", and what versions the client knows. */
const greeting = 20;
const choice = 5;

/** Reads what a client sends on one connection, part by part, and tells of the messages that run something. */
export function boltReader(tell: (message: BoltMessage) => void): (part: Buffer) => void {
  let rest = Buffer.alloc(0);
  let message = Buffer.alloc(0);
  let isGreeted = false;
  let transaction: BoltMessage | null = null;

  const take = (whole: Buffer): void => {
    const sign = whole[1]!;
    if (ends.has(sign)) transaction = null;
    const kind = signs[sign as keyof typeof signs];
    if (kind === undefined) return;
    const reads = transaction?.reads ?? whole.includes(readMode);
    const read = { kind, reads };
    if (kind === 'begin') transaction = read;
    tell(read);
  };

  return (part) => {
    rest = Buffer.concat([rest, part]);
    if (!isGreeted) {
      if (rest.length < greeting + choice) return;
      // A client that is told which versions there are chooses one, in a version and a byte; no message begins with 0.
      rest = rest.subarray(rest.readUInt16BE(greeting) === 0 ? greeting + choice : greeting);
      isGreeted = true;
    }
    // Messages come in chunks, each after its length; one of no length ends a message.
    while (rest.length >= 2 && rest.length >= 2 + rest.readUInt16BE()) {
      const length = rest.readUInt16BE();
      if (length > 0) message = Buffer.concat([message, rest.subarray(2, 2 + length)]);
      else if (message.length > 0) {
        take(message);
        message = Buffer.alloc(0);
      }
      rest = rest.subarray(2 + length);
    }
  };
}
