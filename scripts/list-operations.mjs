// Writes what the explorer and the pieces ask, by the SHA-256 of each document, into dist/operations.json. Run by
// `build-pages.mjs`, with the Node that reads TypeScript.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { subscription } from '../src/explorer/changes.ts';
import { withFragments } from '../src/explorer/view/fragments.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const textsIn = (room) => {
  const folder = join(root, 'src', room, 'operations');
  return readdirSync(folder)
    .sort()
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
};
const explorers = textsIn('explorer');
const fragments = Object.fromEntries(explorers)['fragments.graphql'];
const documents = [...explorers, ...textsIn('embed')]
  .filter(([file]) => file !== 'fragments.graphql')
  .map(([, text]) => withFragments(text, fragments));
const byHash = Object.fromEntries(
  [subscription, ...documents].map((text) => [createHash('sha256').update(text).digest('hex'), text]),
);
writeFileSync(join(root, 'dist', 'operations.json'), `${JSON.stringify(byHash, null, 2)}\n`);
