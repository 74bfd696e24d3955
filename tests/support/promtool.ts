import { spawnSync } from 'node:child_process';

/** Prometheus' own tool for rules and figures; null where it is not on the PATH. */
export const promtool = spawnSync('promtool', ['--version']).error ? null : 'promtool';

/** The one line that says what was not tested for want of it. */
export function skipped(what: string): string {
  return `SKIPPED: ${what}, for want of promtool (Debian has it in the package prometheus)`;
}
