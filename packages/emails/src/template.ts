import type { DelegatedRole, Language } from '@relais/domain/codes'
import type { IsoDuration, Money } from '@relais/domain/kernel'
import {
  formatDate,
  formatDuration,
  formatInstant,
  formatList,
  formatMoney,
  formatNumber,
  type Instant,
} from './language/format.ts'
import { createTranslator, type Translate } from './language/translator.ts'
import type { Letter } from './letter.ts'

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
  /** A count, with the separators of the language. */
  readonly number: (count: number) => string
  readonly duration: (duration: IsoDuration) => string
  readonly list: (items: readonly string[]) => string
  /** Names of roles in the recipient's language, as one list. */
  readonly roles: (roles: readonly DelegatedRole[]) => string
}

/** One kind of mail: what it says of its data. */
export interface Template<Data> {
  /** Keys of the data that may hold several lines; all other texts are made one line. */
  readonly multiline: readonly string[]
  readonly letter: (data: Data, writing: Writing) => Letter
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
    number: (count) => formatNumber(count, language),
    duration: (duration) => formatDuration(duration, language),
    list: (items) => formatList(items, language),
    roles: (roles) =>
      formatList(
        roles.map((role) => t(`role.${role}`)),
        language,
      ),
  }
}
