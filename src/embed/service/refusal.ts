/** Where the script of the pieces is: the one address of a service that any page may read. */
export const scriptPath = '/embed/parley.js';

/** Whether a service is there at all: its script can be read by any page, so what else fails was not allowed. */
export async function isThere(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}${scriptPath}`, { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

/** What to tell where pages of an origin are not let in, and what to do. */
export function refusalInWords(service: string, page: string): string {
  // A page from a file has no origin to be let in by.
  const remedy = page === 'null' ? '*' : page;
  return `Parley at ${service} does not answer pages of ${page === 'null' ? 'no origin, such as files' : page}. Whoever runs it can let them in: PARLEY_EMBED_ORIGINS=${remedy}`;
}

/** What to tell where a service asks for a token, and has been given none or one that it does not know. */
export function lockedInWords(service: string, token: string | null): string {
  const found = token === null ? 'this has none' : 'it does not know this one';
  return `Parley at ${service} asks for a token, and ${found}. Whoever made this page can set it: the attribute or property token.`;
}
