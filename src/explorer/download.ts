import { saveFile } from './drawing/save.ts';
import { bearer, ownToken } from './token.ts';

/**
 * Has links to files work where a token is needed, which a link alone cannot bring: the file is fetched with it, and saved
 * under the name that the service gives it. What is refused is saved as the text that says why.
 */
export function downloadByToken(event: MouseEvent): void {
  const token = ownToken();
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="/export/"]');
  if (token === null || !link) return;
  event.preventDefault();
  void save(link.href, token);
}

async function save(address: string, token: string): Promise<void> {
  const response = await fetch(address, { headers: bearer(token) });
  const said = response.headers.get('content-disposition') ?? '';
  saveFile(/filename="([^"]+)"/.exec(said)?.[1] ?? 'refused.json', await response.blob());
}
