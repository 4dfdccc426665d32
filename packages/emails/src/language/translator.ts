import { setupI18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Language } from '@relais/domain/codes'
import { type Catalog, en } from './en.ts'
import { fr } from './fr.ts'

/** Id of a sentence of the mails. French must hold each one of them or the types fail. */
export type MessageId = keyof Catalog

type Trim<Text extends string> = Text extends ` ${infer Rest}` ? Trim<Rest> : Text
type PlaceholderName<Inner extends string> = Inner extends `${infer Name},${string}`
  ? Trim<Name>
  : Inner extends `${string} ${string}` | `#${string}`
    ? never
    : Inner
/** Names between braces in an ICU text; the branches of a plural hold no names. */
type PlaceholdersOf<Text extends string> = Text extends `${string}{${infer Inner}}${infer Rest}`
  ? PlaceholderName<Inner> | PlaceholdersOf<Rest>
  : never

type ValuesOf<Id extends MessageId> = { readonly [Name in PlaceholdersOf<Catalog[Id]>]: string | number }
type Arguments<Id extends MessageId> = [PlaceholdersOf<Catalog[Id]>] extends [never]
  ? []
  : [values: ValuesOf<Id>]

/** Says one sentence of the catalog in the message's language; a missing value does not type-check. */
export type Translate = <Id extends MessageId>(id: Id, ...values: Arguments<Id>) => string

const catalogs = { en, fr } satisfies Record<Language, Record<MessageId, string>>

/**
 * A translator of its own for one message: two mails rendered at the same moment in two languages share no state.
 * Throws on an id that the catalog lacks, which only an unchecked cast can cause.
 */
export function createTranslator(language: Language): Translate {
  const i18n = setupI18n({
    locale: language,
    messages: { [language]: catalogs[language] },
    missing: (_locale, id) => {
      throw new Error(`mail text ${id} is missing in ${language}`)
    },
  })
  // Lingui leaves its compiler out in production, where catalogs are expected to be compiled by a build step.
  i18n.setMessagesCompiler(compileMessage)
  return (id, ...values) => i18n._(id, values[0])
}
