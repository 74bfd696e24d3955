import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const source = (path: string): string => fileURLToPath(new URL(`src/embed/${path}`, import.meta.url));

/** The pages for frames: one page under the name of each piece, and its style sheet. */
function framePages(): Plugin {
  const emitted = [
    ...['network', 'timeline', 'contacts', 'meeting'].map((piece) => [`${piece}.html`, 'frame/frame.html']),
    ['frame.css', 'frame/frame.css'],
  ];
  return {
    name: 'frame-pages',
    generateBundle() {
      for (const [fileName, path] of emitted)
        this.emitFile({ type: 'asset', fileName: fileName!, source: readFileSync(source(path!)) });
    },
  };
}

/** The pieces that embed in other pages: `parley.js`, which needs no other file, and the pages for frames. */
export default defineConfig({
  root: source('.'),
  publicDir: false,
  logLevel: 'warn',
  plugins: [framePages()],
  build: {
    outDir: fileURLToPath(new URL('dist/pages/embed', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { parley: source('index.ts'), frame: source('frame/frame.ts') },
      output: { entryFileNames: '[name].js' },
    },
  },
});
