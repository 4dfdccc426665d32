import { executeInSession, type Refusal } from '@relais/portal-kit'
import { GraphqlRequestError } from '@relais/graphql-client'
import { type CatalogFileKind, PutCatalogImportPartDocument } from '../../generated/graphql.ts'

/** How often a part is sent that did not get through, before whoever sends it is asked. */
const attempts = 4

/** A file of an import that is on its way. */
export type FileToSend = {
  kind: CatalogFileKind
  file: File
  partSize: number
  /** The first part that is not there yet. */
  from: number
}

/**
 * Sends what is missing of a file, part after part; each is sent again where the line broke, which changes nothing where it was
 * there already. Throws GraphqlRequestError where it does not get through.
 * @param sent told after each part: bytes of the file that are there; answers whether to go on
 * @returns a refusal of the server; null: all of it is there, or it was not to go on
 */
export async function sendFile(
  importId: string,
  { kind, file, partSize, from }: FileToSend,
  sent: (bytes: number) => boolean,
): Promise<Refusal | null> {
  for (let number = from; number * partSize < file.size; number++) {
    const bytes = file.slice(number * partSize, (number + 1) * partSize)
    const input = { importId, file: kind, number, content: await base64Of(bytes) }
    const { putCatalogImportPart: answer } = await persistently(() =>
      executeInSession(PutCatalogImportPartDocument, { input }),
    )
    if (answer.__typename !== 'PutCatalogImportPartSuccess') return answer
    if (!sent(Math.min(file.size, (number + 1) * partSize))) return null
  }
  return null
}

async function persistently<Result>(ask: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof GraphqlRequestError) || !error.isTransient || attempt === attempts) throw error
      await new Promise((resume) => setTimeout(resume, 500 * 2 ** attempt))
    }
  }
}

function base64Of(bytes: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => {
      // What a data URL says after its first comma.
      const url = typeof reader.result === 'string' ? reader.result : ''
      resolve(url.slice(url.indexOf(',') + 1))
    })
    reader.addEventListener('error', () => reject(reader.error ?? new Error('the file cannot be read')))
    reader.readAsDataURL(bytes)
  })
}
