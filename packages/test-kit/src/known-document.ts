import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const folder = resolve(import.meta.dirname, '../../../apps/api/src/generated/documents')

/** A document that a portal sends, as the server knows it. */
export interface KnownDocument {
  /** `sha256:` and the SHA-256 of its text: what is sent in place of it. */
  readonly id: string
  readonly kind: 'query' | 'mutation'
  /** Name of its operation. */
  readonly name: string
}

const documentsOf = (source: string): readonly KnownDocument[] => {
  const texts = JSON.parse(readFileSync(resolve(folder, `${source}.json`), 'utf8')) as Record<string, string>
  return Object.entries(texts).map(([id, text]) => {
    const [, kind, name] = /\b(query|mutation) (\w+)/.exec(text) ?? []
    if ((kind !== 'query' && kind !== 'mutation') || name === undefined)
      throw new Error(`${source}: a document without an operation: ${text}`)
    return { id, kind, name }
  })
}

const shared = [...documentsOf('portal-kit'), ...documentsOf('portal-features')]
const known = {
  reseller: [...shared, ...documentsOf('reseller-portal')],
  provider: [...shared, ...documentsOf('provider-portal')],
  customer: [...shared, ...documentsOf('customer-portal')],
} as const

/** The id of the document of a portal that has this operation. Throws when there is none. */
export function documentIdOf(portal: keyof typeof known, operation: string): string {
  const found = known[portal].find(({ name }) => name === operation)
  if (!found) throw new Error(`the ${portal} portal sends no ${operation}`)
  return found.id
}

/** The document that a request of any portal names; undefined: the body names none. */
export function documentOf(body: unknown): KnownDocument | undefined {
  const id = typeof body === 'object' && body !== null && 'documentId' in body ? body.documentId : undefined
  return Object.values(known)
    .flat()
    .find((document) => document.id === id)
}
