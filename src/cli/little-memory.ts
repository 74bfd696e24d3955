import { setFlagsFromString } from 'node:v8';

/**
 * Has this process take little more memory than it holds: by itself it would let garbage gather for as long as the
 * machine has room, which next to a database is room that the database lacks.
 */
export function useLittleMemory(): void {
  setFlagsFromString('--heap-growing-percent=10');
  setFlagsFromString('--semi-space-growth-factor=1');
}
