import { pino, type DestinationStream, type Logger } from 'pino';
import { currentNotes, type Notes } from '../api/notes.ts';

/** How a line of the log says of which request it is. */
export function named({ id, traceparent }: Notes): object {
  return { request: id, ...(traceparent !== null && { traceparent }) };
}

/** Under these names secrets would stand, however deep: whatever comes to be logged, they do not. */
const secrets = ['password', 'token', 'authorization', 'credentials', 'key'];

/** The service's log: lines of JSON on standard error. What it says during a request says during which. */
export function openLog(level: string, to: DestinationStream = pino.destination(2)): Logger {
  const mixin = (): object => {
    const notes = currentNotes();
    return notes ? named(notes) : {};
  };
  const paths = secrets.flatMap((name) => ['', '*.', '*.*.', '*.*.*.'].map((depth) => `${depth}${name}`));
  return pino({ level, mixin, redact: { paths, censor: '[redacted]' } }, to);
}
