import { setFlagsFromString } from 'node:v8';

/**
 * Has this process take little more memory than it holds: by itself it would let garbage gather for as long as the
 * machine has room, which next to a database is room that the database lacks.
 */
export function useLittleMemory(): void {
  useModestMemory();
  setFlagsFromString('--semi-space-growth-factor=1');
}

/**
 * Has a service that goes on for months take about two thirds of the memory it would take by itself, at no cost that can
 * be measured: what it holds may grow by so much before it is gone through for garbage, whatever the machine has.
 */
export function useModestMemory(): void {
  setFlagsFromString('--heap-growing-percent=30');
}
