import { z } from 'zod';
import { Problem } from '../model/problem.ts';
import type { TlsFiles } from '../service/listen.ts';
import { readSettingFile } from './read-setting-file.ts';

/** The variables that name a certificate and its key. */
export const tlsVariables = {
  PARLEY_TLS_CERT: z.string().trim().optional(),
  PARLEY_TLS_KEY: z.string().trim().optional(),
};

/** The certificate and key in the files that are named; null where none is. SETUP_FAILED where there is one alone. */
export function tlsOf({
  PARLEY_TLS_CERT: cert,
  PARLEY_TLS_KEY: key,
}: z.infer<z.ZodObject<typeof tlsVariables>>): TlsFiles | null {
  if (cert === undefined && key === undefined) return null;
  if (cert !== undefined && key !== undefined)
    return { cert: readSettingFile('PARLEY_TLS_CERT', cert), key: readSettingFile('PARLEY_TLS_KEY', key) };
  throw new Problem(
    'SETUP_FAILED',
    `Expected PARLEY_TLS_CERT and PARLEY_TLS_KEY together; found one of them alone. Set both, or unset ${cert === undefined ? 'PARLEY_TLS_KEY' : 'PARLEY_TLS_CERT'}.`,
  );
}
