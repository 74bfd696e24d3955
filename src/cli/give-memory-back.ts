/**
 * What has the C library give back to the machine what was freed. By itself glibc raises both bounds with every large piece
 * that is freed, and has an arena for each thread: a service would keep a hundred megabytes of a minute of attacks.
 */
const settings = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
};

/**
 * Has this process give memory back, where it does not yet: it starts anew as the same process, since the C library reads its
 * settings once. Settings of whoever started it stay as they are; other systems do without.
 */
export function giveMemoryBack(): void {
  if (process.platform !== 'linux' || process.execve === undefined) return;
  if (Object.keys(settings).some((name) => process.env[name] !== undefined)) return;
  const words = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  process.execve(process.execPath, words, { ...process.env, ...settings });
}
