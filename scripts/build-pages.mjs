// Builds what browsers are given into dist/pages: once, and again when a source changed. Runs after installing.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = join(root, 'dist', 'pages');
// Not among the files that are served.
const stamp = join(root, 'dist', '.pages-stamp');

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();

// In this order: the first empties the folder, the others add to it.
const configs = ['vite.config.ts', 'vite.embed.config.ts'].map((name) => join(root, name));

const sources = [
  ...filesIn(join(root, 'src', 'explorer')),
  ...filesIn(join(root, 'src', 'embed')),
  ...configs,
  join(root, 'scripts', 'list-operations.mjs'),
  join(root, 'package-lock.json'),
];
const hash = createHash('sha256');
for (const file of sources) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file));
const wanted = hash.digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Building the pages ...');
  rmSync(stamp, { force: true });
  // As a process of its own: npm's Node may be older than the one that the build needs.
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const isBuilt = configs.every(
    (config) =>
      spawnSync('node', [vite, 'build', '--config', config], {
        cwd: root,
        stdio: ['ignore', 'ignore', 'inherit'],
      }).status === 0,
  );
  if (!isBuilt) {
    console.error('The pages could not be built. See the lines above; the API works without them.');
    process.exit(1);
  }
  // A process of its own, too, for the same reason.
  spawnSync('node', [join(root, 'scripts', 'list-operations.mjs')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (const file of filesIn(pages).filter((name) => /\.(html|js|css|svg)$/.test(name))) {
    const content = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    writeFileSync(
      `${file}.br`,
      brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    );
  }
  writeFileSync(stamp, wanted);
}
