import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { CodegenConfig } from '@graphql-codegen/cli'

/** Options of {@link codegenConfig}. */
export type CodegenOptions = {
  /** Globs of the operation documents, relative to the package, e.g. `src/**\/*.graphql`. */
  documents: string[]
  /** Default the committed schema: the file, never the API itself. */
  schema?: string
}

/** What every portal selects of a refusal. */
const refusalFields = '../../packages/graphql-client/src/refusal-fields.graphql'

/**
 * The code generation of a portal: typed documents in string mode under `src/generated/`, from the committed
 * schema. Import `<Operation>Document` from `generated/graphql.ts`; `gql.ts` (the lookup by text) is not used.
 * A document is its SHA-256 there; the texts go to the API, which answers nobody but the signed in anything else (ADR 19).
 */
export function codegenConfig({
  documents,
  schema = '../../apps/api/schema.graphql',
}: CodegenOptions): CodegenConfig {
  return {
    schema,
    documents: [...documents, refusalFields],
    ignoreNoDocuments: true,
    silent: true,
    generates: {
      './src/generated/': {
        preset: 'client',
        presetConfig: {
          fragmentMasking: false,
          persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' },
        },
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
    hooks: { afterAllFileWrite: [leaveOutUnsent, handTextsToApi] },
  }
}

const types = 'src/generated/graphql.ts'
const texts = 'src/generated/persisted-documents.json'
const apiFolder = '../../apps/api/src/generated/documents'

/** What the preset writes beside the types is the server's to know. Runs in the package whose code is generated. */
async function handTextsToApi(): Promise<void> {
  await mkdir(apiFolder, { recursive: true })
  await rename(texts, join(apiFolder, `${basename(process.cwd())}.json`))
}

/**
 * Says that a document does nothing by being there, so that a build leaves out what it does not send: the text of a fragment
 * above all, which stands in its operations. The preset does not pass on the option for it.
 */
async function leaveOutUnsent(): Promise<void> {
  const written = await readFile(types, 'utf8')
  await writeFile(
    types,
    written.replaceAll(' = new TypedDocumentString(', ' = /*#__PURE__*/ new TypedDocumentString('),
  )
}
