import { z } from 'zod';
import { Problem } from '../model/problem.ts';
import { accessSetting, type Access } from '../service/access/access.ts';
import { readTokens, tokenForm } from '../service/access/tokens.ts';
import { readSettingFile } from './read-setting-file.ts';

/** What `PARLEY_AUTH` may be, in words. */
const authForm = `none, jwt, or tokens, each ${tokenForm}, with commas in between`;

/** The variables that say who may ask. */
export const accessVariables = {
  PARLEY_AUTH: z
    .string()
    .trim()
    .refine((said) => ['none', 'jwt'].includes(said) || readTokens(said) !== null, authForm)
    .optional(),
  PARLEY_AUTH_FILE: z.string().optional(),
  PARLEY_JWKS: z.string().trim().optional(),
  PARLEY_JWT_AUDIENCE: z.string().trim().optional(),
  PARLEY_JWT_ISSUER: z.string().trim().optional(),
};

type Said = z.infer<z.ZodObject<typeof accessVariables>>;

/** Who may ask, as the variables have it; null where they say nothing. SETUP_FAILED where they make no sense together. */
export function accessOf(said: Said): Access | null {
  const { PARLEY_AUTH: auth, PARLEY_AUTH_FILE: file } = said;
  if (auth === 'none' && file === undefined) return 'anybody';
  if (auth === undefined && file === undefined) return null;
  if (auth === 'none')
    throw new Problem(
      'SETUP_FAILED',
      `Expected ${accessSetting}=none alone; found PARLEY_AUTH_FILE beside it. Unset one.`,
    );
  const own = auth === undefined || auth === 'jwt' ? [] : readTokens(auth)!;
  return {
    tokens: [...own, ...(file === undefined ? [] : tokensIn(file))],
    jwt: auth === 'jwt' ? jwtOf(said) : null,
  };
}

function tokensIn(file: string): NonNullable<ReturnType<typeof readTokens>> {
  const tokens = readTokens(readSettingFile('PARLEY_AUTH_FILE', file));
  if (tokens) return tokens;
  throw new Problem(
    'SETUP_FAILED',
    `Expected each line of PARLEY_AUTH_FILE to be ${tokenForm}; found one that is not, or none. Write the tokens' hashes there, never tokens.`,
  );
}

function jwtOf({ PARLEY_JWKS: keys, PARLEY_JWT_AUDIENCE: audience, PARLEY_JWT_ISSUER: issuer }: Said) {
  if (keys !== undefined && audience !== undefined && issuer !== undefined) return { keys, audience, issuer };
  throw new Problem(
    'SETUP_FAILED',
    `Expected PARLEY_JWKS (a file or an address), PARLEY_JWT_AUDIENCE and PARLEY_JWT_ISSUER beside ${accessSetting}=jwt; found not all of them. Set them: without, tokens that others are meant for would count.`,
  );
}
