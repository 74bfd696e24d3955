import { bearer, ownToken } from './token.ts';

/**
 * Has links to files work where a token is needed, which a link alone cannot bring: the file is fetched with it, and saved
 * under the name that the service gives it.
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
  const file = document.createElement('a');
  file.href = URL.createObjectURL(await response.blob());
  // What was refused is shown, as it would be by the link itself.
  if (response.ok) file.download = /filename="([^"]+)"/.exec(said)?.[1] ?? '';
  file.click();
  setTimeout(() => URL.revokeObjectURL(file.href), 60_000);
}
