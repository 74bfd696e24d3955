import type { CodegenConfig } from '@graphql-codegen/cli';

/** How the types of what pages ask are written. */
const typesOfOperations = {
  useTypeImports: true,
  enumsAsTypes: true,
  immutableTypes: true,
  skipTypename: true,
  defaultScalarType: 'unknown',
  scalars: { ID: 'string', Date: 'string', DateTime: 'string', EDTF: 'string' },
};

/** `npm run generate` writes the types of `schema.graphql` and the JSON Schema of dossiers; a test fails when they are stale. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'dossier.schema.json': { plugins: ['./scripts/dossier-schema.mjs'] },
    'src/explorer/generated/operations.ts': {
      documents: 'src/explorer/operations/*.graphql',
      plugins: ['typescript-operations'],
      config: typesOfOperations,
    },
    'src/embed/generated/operations.ts': {
      documents: ['src/embed/operations/*.graphql', 'src/explorer/operations/fragments.graphql'],
      plugins: ['typescript-operations'],
      config: typesOfOperations,
    },
    'src/api/generated/schema-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        avoidOptionals: { field: true },
        defaultScalarType: 'unknown',
        scalars: { ID: 'string', Date: 'string', DateTime: 'string', EDTF: 'string' },
        resolverTypeWrapperSignature: 'Promise<unknown> | unknown',
        contextType: '../resolvers.ts#Context',
      },
    },
  },
};

export default config;
