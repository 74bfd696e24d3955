import { parentPort, workerData } from 'node:worker_threads';
import { measure, type Measure, type Ties } from './measure.ts';

/** The thread that `measureAside` starts. */
const { ties, wanted } = workerData as { ties: Ties; wanted: readonly Measure[] };
// This is no window: a thread's port has no origin.
// eslint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(measure(ties, wanted));
