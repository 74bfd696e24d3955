// `npm run demo`: the service over the article and the invented examples, in a database of its own, so that what is
// invented never comes into the user's graph. What is set in the environment for that graph is left out here.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const data = process.env.PARLEY_DATA || join(root, '.parley');

process.env.PARLEY_DATA = join(data, 'demo');
process.env.PARLEY_JARS ||= data;
delete process.env.NEO4J_URI;

const at = (...path) => join(root, ...path);
const dossiers = ['--load', at('articles'), at('examples', 'articles')];
// As if the service had been started with these words: it starts itself anew with them.
const service = at('src', 'cli', 'main.ts');
process.argv.splice(1, 1, service, 'serve', ...dossiers, '--texts', at('examples', 'texts'));
console.log('What the examples tell is invented: docs/demo.md asks three questions of it.\n');
await import('../src/cli/main.ts');
