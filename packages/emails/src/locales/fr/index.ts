import type { Catalog } from '../en/index.ts'
import { frame } from './frame.ts'
import { consent } from './consent.ts'
import { ending } from './ending.ts'
import { invitation } from './invitation.ts'
import { order } from './order.ts'
import { partnership } from './partnership.ts'
import { user } from './user.ts'

const written: Record<keyof Catalog, string> = {
  ...frame,
  ...consent,
  ...ending,
  ...invitation,
  ...order,
  ...partnership,
  ...user,
}

/** The French sentences of the mails, with the no-break spaces that French punctuation asks for. */
export const fr: Record<keyof Catalog, string> = typeset(written)

/** A no-break space before : ; ! ? and inside « », and no break in e-mail, so that the files can be written with plain signs. */
function typeset<Sentences extends Record<string, string>>(sentences: Sentences): Sentences {
  return Object.fromEntries(
    Object.entries(sentences).map(([id, text]) => [
      id,
      text
        .replace(/ (?=[:;!?»])/gu, '\u00A0')
        .replace(/(?<=«) /gu, '\u00A0')
        .replace(/e-mail/gu, 'e\u2011mail'),
    ]),
  ) as Sentences
}
