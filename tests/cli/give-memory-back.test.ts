import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const program = `
import { giveMemoryBack } from './src/cli/give-memory-back.ts';
giveMemoryBack();
console.log(process.pid, process.env.MALLOC_ARENA_MAX, process.execArgv[0], process.argv[1]);
`;

/** What a process says that gives memory back, and its id as whoever started it knows it. */
function run(env: Readonly<Record<string, string>>): { pid: number; said: string } {
  const words = ['--max-semi-space-size=8', '--input-type=module', '--eval', program, 'serve'];
  const { pid, stdout } = spawnSync(process.execPath, words, { env, encoding: 'utf8' });
  return { pid, said: stdout.trim() };
}

it.runIf(process.platform === 'linux')('goes on as the same process, with the same words and flags', () => {
  const { pid, said } = run({});
  expect(said).toBe(`${pid} 2 --max-semi-space-size=8 serve`);
});

it('leaves settings of whoever started it as they are', () => {
  const { pid, said } = run({ MALLOC_ARENA_MAX: '7' });
  expect(said).toBe(`${pid} 7 --max-semi-space-size=8 serve`);
});
