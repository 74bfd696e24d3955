import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Audit } from '../promise.ts';

/** A short soak, in a process and on a graph of its own; `npm run soak -- --minutes 30` is the long one. */
export const audit: Audit = {
  title: 'soak',
  breaks: true,
  measure: async () => {
    const soak = spawn(process.execPath, [fileURLToPath(new URL('../soak/main.ts', import.meta.url))], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said, [code]] = await Promise.all([text(soak.stdout), once(soak, 'close')]);
    const sum = said.trim().split('\n').at(-1) ?? 'nothing';
    return [{ promise: 'a soak of three minutes', limit: 'all figures hold', measured: sum, ok: code === 0 }];
  },
};
