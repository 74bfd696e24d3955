import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The pages that browsers are given, from `src/explorer` into `dist/pages`; `scripts/build-pages.mjs` runs it. */
export default defineConfig({
  root: fileURLToPath(new URL('src/explorer', import.meta.url)),
  base: '/',
  logLevel: 'warn',
  build: {
    outDir: fileURLToPath(new URL('dist/pages', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    // An inlined script or style would be refused by the page's own policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  worker: { format: 'es' },
});
