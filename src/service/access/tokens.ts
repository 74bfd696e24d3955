import { createHash, timingSafeEqual } from 'node:crypto';

/** A token by the name of who has it; Parley knows its SHA-256 alone. */
export type KnownToken = { name: string; hash: Buffer };

/** What an entry of the setting has to be, in words. */
export const tokenForm = 'a name, a colon and the SHA-256 of a token in 64 hexadecimal digits';

/** The tokens in a text, one an entry, parted by commas or lines; `#` begins a comment. Null where one is none. */
export function readTokens(text: string): KnownToken[] | null {
  const entries = text
    .split(/[,\n]/)
    .map((entry) => entry.replace(/#.*/, '').trim())
    .filter((entry) => entry !== '');
  const read = entries.map((entry) => {
    const [, name, hash] = /^([\w.@-]{1,64}):([0-9a-fA-F]{64})$/.exec(entry) ?? [];
    return name === undefined ? null : { name, hash: Buffer.from(hash!, 'hex') };
  });
  return entries.length === 0 || read.includes(null) ? null : (read as KnownToken[]);
}

/** Tells whose a token is. It takes as long whichever it is, and whether or not it is one: time says nothing of them. */
export function checkTokens(tokens: readonly KnownToken[]): (token: string) => string | null {
  return (token) => {
    const given = createHash('sha256').update(token).digest();
    let found: string | null = null;
    for (const { name, hash } of tokens) if (timingSafeEqual(given, hash)) found = name;
    return found;
  };
}
