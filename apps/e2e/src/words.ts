import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parsePoFile } from '@lingui/format-po'

const root = resolve(import.meta.dirname, '../../..')
const catalogs = [
  'packages/portal-kit',
  'packages/portal-features',
  'apps/reseller-portal',
  'apps/provider-portal',
  'apps/customer-portal',
]

/** Says an English text of the screens in a language; `{name}` in it is filled in. Throws when the screens have no such text. */
export type Say = (text: string, values?: Readonly<Record<string, string>>) => string

/**
 * The words of the screens in a language, read from the portals' own catalogs: a journey is written once. A text that some
 * screens tell apart by a context is meant without one.
 * @param portal whose words are meant where the portals say the same in different ones
 */
export function wordsOf(language: 'en' | 'fr', portal?: 'provider' | 'reseller' | 'customer'): Say {
  const entries = [...catalogs, ...(portal === undefined ? [] : [`apps/${portal}-portal`])].flatMap(
    (folder) => entriesOf(readFileSync(resolve(root, folder, `src/locales/${language}/messages.po`), 'utf8')),
  )
  const known = new Map(
    [...entries.filter(({ context }) => context), ...entries.filter(({ context }) => !context)].map(
      ({ id, text }) => [id, text],
    ),
  )
  return (text, values = {}) => {
    const said = known.get(text)
    if (said === undefined) throw new Error(`the screens do not say "${text}"`)
    return Object.entries(values).reduce(
      (result, [name, value]) => result.replaceAll(`{${name}}`, value),
      said,
    )
  }
}

function entriesOf(catalog: string): { context: string; id: string; text: string }[] {
  return parsePoFile(catalog).items.flatMap(({ msgctxt, msgid, msgstr: [text = ''] }) =>
    msgid && text ? [{ context: msgctxt ?? '', id: msgid, text }] : [],
  )
}
