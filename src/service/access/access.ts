import { Problem } from '../../model/problem.ts';
import { checkJwts, type JwtSettings } from './jwt.ts';
import { checkTokens, type KnownToken } from './tokens.ts';

/** Who may ask: anybody, or who brings one of some tokens, or one that somebody else has signed. */
export type Access = 'anybody' | { tokens: readonly KnownToken[]; jwt: JwtSettings | null };

/** Who asks, by the name of a token or the subject of a signed one; null where a token is none of these. */
export type Check = (token: string) => string | null | Promise<string | null>;

/** The setting that decides it. */
export const accessSetting = 'PARLEY_AUTH';

/** How somebody is known by a token; null where anybody may ask. */
export function checkOf(access: Access): Check | null {
  if (access === 'anybody') return null;
  const byToken = checkTokens(access.tokens);
  if (!access.jwt) return byToken;
  const byJwt = checkJwts(access.jwt);
  return (token) => byToken(token) ?? byJwt(token);
}

/** Who may ask a service that listens at a host; SETUP_FAILED where others can reach it and nothing was said. */
export function accessAt(host: string, said: Access | null): Access {
  if (said !== null) return said;
  if (isLoopback(host)) return 'anybody';
  throw new Problem(
    'SETUP_FAILED',
    `Expected ${accessSetting}, since PARLEY_HOST=${host} lets other machines in; found it not set. Make a token and tell Parley its SHA-256:
  TOKEN=$(openssl rand -hex 32); echo "$TOKEN"
  export ${accessSetting}=dashboard:$(printf %s "$TOKEN" | sha256sum | cut -d' ' -f1)
Or set ${accessSetting}=jwt for tokens that an identity provider signs, or ${accessSetting}=none to let everybody read who can reach it.`,
    { setting: accessSetting, host },
  );
}

/** Whether only this machine can reach a host. */
export function isLoopback(host: string): boolean {
  const name = host
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/^::ffff:/, '');
  return (
    name === 'localhost' || name === '::1' || name.endsWith('.localhost') || /^127(\.\d{1,3}){3}$/.test(name)
  );
}
