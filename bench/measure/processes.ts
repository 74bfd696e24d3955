import { readdirSync, readFileSync } from 'node:fs';

/** The process of a program whose command line holds a text; throws where there is none. */
export function processOf(program: string, text: string): number {
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      const name = readFileSync(`/proc/${entry}/comm`, 'utf8').trim();
      if (name === program && readFileSync(`/proc/${entry}/cmdline`, 'utf8').includes(text))
        return Number(entry);
    } catch {
      // It has ended meanwhile.
    }
  }
  throw new Error(`no ${program} has ${text} in its command line`);
}
