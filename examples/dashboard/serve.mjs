// Serves the dashboard at an origin of its own: node examples/dashboard/serve.mjs [port] [address of a Parley]
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const usual = 'http://127.0.0.1:4000';
const [port = '4001', parley = usual] = process.argv.slice(2);

const types = { html: 'text/html', css: 'text/css', js: 'text/javascript' };

/** What the page may load: its own files, and what its pieces need, which is Parley's script and Parley's answers. */
const policy = `default-src 'self'; script-src 'self' ${parley}; connect-src 'self' ${parley}`;

const server = createServer(async ({ url }, response) => {
  const [, name = 'index', ending = 'html'] = /^\/(\w+)\.(html|css|js)$/.exec(url) ?? [];
  try {
    const text = await readFile(new URL(`${name}.${ending}`, import.meta.url), 'utf8');
    response.writeHead(200, { 'content-type': types[ending], 'content-security-policy': policy });
    response.end(text.replaceAll(usual, parley));
  } catch {
    response.writeHead(404).end();
  }
});

server.listen(Number(port), '127.0.0.1', () => {
  const own = `http://127.0.0.1:${server.address().port}`;
  console.log(`The dashboard is at ${own}. Parley has to let it in: PARLEY_EMBED_ORIGINS=${own} npm start`);
});
