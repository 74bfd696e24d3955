import { z } from 'zod';
import { dossierSchema } from './schema.ts';

/**
 * The form of a dossier as JSON Schema (draft 7, which the YAML servers of editors know best), as text ending in a line
 * end. It says what a file may hold before it is parsed; what only the parser can know (a day that exists, EDTF, whether
 * names resolve) is left to `parley check`.
 */
export function dossierJsonSchema(): string {
  const schema = z.toJSONSchema(dossierSchema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
  return `${JSON.stringify({ title: 'Parley dossier', ...schema }, null, 2)}\n`;
}
