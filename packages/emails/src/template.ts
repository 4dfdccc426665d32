import type { DelegatedRole, Language } from '@relais/domain/codes'
import type { IsoDuration, Money } from '@relais/domain/kernel'
import type { ReactNode } from 'react'
import {
  formatDate,
  formatDuration,
  formatInstant,
  formatList,
  formatMoney,
  type Instant,
} from './language/format.ts'
import { createTranslator, type Translate } from './language/translator.ts'

/** What a template writes with: the message's own translator and formats of the recipient. */
export interface Writing {
  readonly language: Language
  /** Name of the installation, shown at the foot of each mail. */
  readonly brandName: string
  readonly t: Translate
  readonly instant: (instant: Instant) => string
  /** The day alone. */
  readonly date: (instant: Instant) => string
  readonly money: (money: Money) => string
  readonly duration: (duration: IsoDuration) => string
  readonly list: (items: readonly string[]) => string
  /** Names of roles in the recipient's language, as one list. */
  readonly roles: (roles: readonly DelegatedRole[]) => string
}

/** One kind of mail: its subject line and its body from the same data. */
export interface Template<Data> {
  /** Keys of the data that may hold several lines; all other texts are made one line. */
  readonly multiline: readonly string[]
  readonly subject: (data: Data, writing: Writing) => string
  readonly body: (data: Data, writing: Writing) => ReactNode
}

/** The writing of one message. `timeZone` is an IANA name. */
export function createWriting(language: Language, brandName: string, timeZone: string): Writing {
  const t = createTranslator(language)
  return {
    language,
    brandName,
    t,
    instant: (instant) => formatInstant(instant, language, timeZone),
    date: (instant) => formatDate(instant, language, timeZone),
    money: (money) => formatMoney(money, language),
    duration: (duration) => formatDuration(duration, language),
    list: (items) => formatList(items, language),
    roles: (roles) =>
      formatList(
        roles.map((role) => t(`role.${role}`)),
        language,
      ),
  }
}
