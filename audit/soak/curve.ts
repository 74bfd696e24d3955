import { quantile } from '../../bench/measure/quantile.ts';
import type { Fared } from './send.ts';

/** What was seen in a part of the time. */
export type Part = {
  answered: number;
  faults: string[];
  /** Milliseconds until half of the answers, and until all but one in a hundred, were there. */
  p50: number;
  p99: number;
  /** Megabytes that the service took of the machine (RSS): the middle one of what was seen. */
  memory: number;
  /** Processor milliseconds an answer, of the service and the database. */
  cpu: number;
  /** Processor milliseconds of a piece of work that is always the same: the machine, not the service. */
  yardstick: number;
  loads: number;
};

/** Gathers what is seen, part by part. */
export type Curve = {
  note: (fared: Fared) => void;
  noteMemory: (megabytes: number) => void;
  noteYardstick: (milliseconds: number) => void;
  noteLoad: () => void;
  /** Ends the part under way, with the processor milliseconds that were used from the start on. */
  end: (cpuSoFar: number) => Part;
};

/** Opens a curve; its first part is under way. */
export function openCurve(): Curve {
  let times: number[] = [];
  let memory: number[] = [];
  let yardstick: number[] = [];
  let cpuBefore = 0;
  let faults: string[] = [];
  let loads = 0;
  return {
    note: ({ milliseconds, fault }) => {
      times.push(milliseconds);
      if (fault !== null) faults.push(fault);
    },
    noteMemory: (megabytes) => void memory.push(megabytes),
    noteYardstick: (milliseconds) => void yardstick.push(milliseconds),
    noteLoad: () => void (loads += 1),
    end: (cpuSoFar) => {
      const part = {
        answered: times.length,
        faults,
        p50: quantile(times, 0.5),
        p99: quantile(times, 0.99),
        memory: quantile(memory, 0.5),
        cpu: (cpuSoFar - cpuBefore) / times.length,
        yardstick: quantile(yardstick, 0.5),
        loads,
      };
      [times, memory, yardstick, faults, loads, cpuBefore] = [[], [], [], [], 0, cpuSoFar];
      return part;
    },
  };
}

/** How many times a figure's median over the last third of the time is that over the first. */
export function growth(parts: readonly Part[], of: (part: Part) => number): number {
  const third = Math.ceil(parts.length / 3);
  return quantile(parts.slice(-third).map(of), 0.5) / quantile(parts.slice(0, third).map(of), 0.5);
}
