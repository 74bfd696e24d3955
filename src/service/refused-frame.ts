import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';

/** What is shown in the frame is told in the console too, where those who built the page around it look. */
const script = `console.error(document.querySelector('p').textContent);`;
const scriptHash = createHash('sha256').update(script).digest('base64');

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Answers a frame that may not be shown where it is with a page that says so, which may be shown anywhere. */
export function refuseFrame(response: ServerResponse, message: string): void {
  const text = message.replace(/[&<>"]/g, (sign) => escapes[sign]!);
  response.writeHead(403, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; script-src 'sha256-${scriptHash}'`,
    'cache-control': 'no-store',
  });
  response.end(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Parley: not shown here</title><p>${text}</p><script>${script}</script></html>\n`,
  );
}
