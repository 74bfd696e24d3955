import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process as far as it matters here: its parent, and the name of its program. */
type Known = { parent: number; program: string };

/**
 * Whether whatever started this process is gone, to be asked again and again. npm runs scripts in a shell, which
 * outlives a killed npm, so behind a shell its parent is watched as well.
 */
export function watchStarter(): () => boolean {
  const parent = process.ppid;
  const shell = lookUp(parent);
  const npm = shell && /^-?\w*sh$/.test(shell.program) ? shell.parent : null;
  return () => process.ppid !== parent || (npm !== null && hasLost(parent, npm));
}

function hasLost(shell: number, npm: number): boolean {
  // A killed npm that nobody has reaped still answers a signal, but its children have another parent at once.
  if (process.platform === 'linux') return lookUp(shell)?.parent !== npm;
  try {
    process.kill(npm, 0);
    return false;
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function lookUp(pid: number): Known | null {
  try {
    if (process.platform === 'linux') {
      const [, program, parent] = /^\d+ \((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))!;
      return { parent: Number(parent), program: program! };
    }
    const words = ['-o', 'ppid=,comm=', '-p', String(pid)];
    const [, parent, program] = /(\d+)\s+(?:.*\/)?(\S+)/.exec(
      execFileSync('ps', words, { encoding: 'utf8', timeout: 2000, stdio: ['ignore', 'pipe', 'ignore'] }),
    )!;
    return { parent: Number(parent), program: program! };
  } catch {
    // Windows, which has neither: there the parent alone is watched.
    return null;
  }
}
