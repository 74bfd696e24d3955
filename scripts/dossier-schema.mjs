// A plugin of graphql-codegen, so that one command writes, or compares, everything that is generated.
import { dossierJsonSchema } from '../src/load/dossier/json-schema.ts';

export const plugin = () => dossierJsonSchema();
