import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildSchema } from 'graphql'

const root = resolve(import.meta.dirname, '../../../..')

/** The committed schema of the API. */
export const schema = buildSchema(readFileSync(join(root, 'apps/api/schema.graphql'), 'utf8'))

/** Acts on the asker's own account: they would end the sessions of the fuzz, or change people of the demo. */
const ownAccount = ['signOut', 'changePassword', 'setLanguage', 'saveProfile']

/** Whether an operation is left out, since it acts on the asker's own account. */
export function isOwnAccount(operation: string): boolean {
  return ownAccount.includes(operation)
}

/** Mutations that may happen in the demo world: what is typed, and carts, which nothing else rests on. */
export const harmless: readonly string[] = [
  'startCart',
  'putCartLine',
  'removeCartLine',
  'setResellerOnRecord',
  'markNotificationsRead',
]

const folders = [
  'apps/reseller-portal',
  'apps/provider-portal',
  'apps/customer-portal',
  'packages/graphql-client',
  'packages/portal-kit',
  'packages/portal-features',
]

/** The operations that the portals send, with the fragments they use, but for those on the asker's own account. */
export function portalDocuments(): readonly string[] {
  const texts = folders.flatMap((folder) =>
    readdirSync(join(root, folder, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.graphql'))
      .map((name) => readFileSync(join(root, folder, 'src', name), 'utf8')),
  )
  const definitions = texts.flatMap((text) => text.split(/^(?=(?:query|mutation|fragment)\b)/m))
  const fragments = new Map<string, string>()
  for (const text of definitions) {
    const name = /^fragment (\w+)/.exec(text)?.[1]
    if (name !== undefined) fragments.set(name, text)
  }
  return definitions
    .filter((text) => /^(?:query|mutation)\b/.test(text) && !ownAccount.some((name) => text.includes(name)))
    .map((text) => withFragments(text, fragments))
}

function withFragments(text: string, fragments: ReadonlyMap<string, string>): string {
  const used = new Set<string>()
  const add = (from: string): void => {
    for (const [, name = ''] of from.matchAll(/\.\.\.\s*(\w+)/g)) {
      const fragment = fragments.get(name)
      if (fragment === undefined || used.has(name)) continue
      used.add(name)
      add(fragment)
    }
  }
  add(text)
  return [text, ...[...used].map((name) => fragments.get(name) ?? '')].join('\n')
}
