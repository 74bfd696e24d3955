const key = 'parley-token';

/** The token that this page asks its own service with: kept for as long as its tab is open; null where none was given. */
export function ownToken(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    // A frame may have no storage.
    return null;
  }
}

/** Keeps a token for this tab. */
export function keepToken(token: string): void {
  sessionStorage.setItem(key, token);
}

/** The headers by which a request brings a token. */
export function bearer(token: string | null): Record<string, string> {
  return token === null ? {} : { authorization: `Bearer ${token}` };
}
