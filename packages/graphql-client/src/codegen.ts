import type { CodegenConfig } from '@graphql-codegen/cli'

/** Options of {@link codegenConfig}. */
export type CodegenOptions = {
  /** Globs of the operation documents, relative to the package, e.g. `src/**\/*.graphql`. */
  documents: string[]
  /** Default the committed schema: the file, never the API itself. */
  schema?: string
}

/**
 * The code generation of a portal: typed documents in string mode under `src/generated/`, from the committed
 * schema. Import `<Operation>Document` from `generated/graphql.ts`; `gql.ts` (the lookup by text) is not used.
 */
export function codegenConfig({
  documents,
  schema = '../../apps/api/schema.graphql',
}: CodegenOptions): CodegenConfig {
  return {
    schema,
    documents,
    ignoreNoDocuments: true,
    silent: true,
    generates: {
      './src/generated/': {
        preset: 'client',
        presetConfig: { fragmentMasking: false },
        config: {
          documentMode: 'string',
          enumsAsTypes: true,
          useTypeImports: true,
          defaultScalarType: 'unknown',
          // Instants come as ISO 8601 text, amounts in minor units as safe integers.
          scalars: {
            ID: 'string',
            ObjectId: 'string',
            IdempotencyKey: 'string',
            Cursor: 'string',
            ShortText: 'string',
            LongText: 'string',
            SearchText: 'string',
            Secret: 'string',
            Day: 'string',
            DateTime: 'string',
            PageSize: 'number',
            Quantity: 'number',
            Revision: 'number',
            MinorUnits: 'number',
          },
        },
      },
    },
  }
}
