import type { Catalog } from './en.ts'
import { frame } from '../layout/frame.fr.ts'
import { consent } from '../consent/relationship/consent.fr.ts'
import { ending } from '../consent/relationship/ending.fr.ts'
import { invitation } from '../consent/invitation/invitation.fr.ts'
import { listing } from '../enrollment/listing/listing.fr.ts'
import { order } from '../trade/order/order.fr.ts'
import { licensesAdded } from '../trade/customer-subscription/licenses-added.fr.ts'
import { partnership } from '../consent/partnership/partnership.fr.ts'
import { user } from '../identity/user/user.fr.ts'

const written: Record<keyof Catalog, string> = {
  ...frame,
  ...consent,
  ...ending,
  ...invitation,
  ...listing,
  ...order,
  ...licensesAdded,
  ...partnership,
  ...user,
}

/** The French sentences of the mails, with the no-break spaces that French punctuation asks for. */
export const fr: Record<keyof Catalog, string> = typeset(written)

/** A no-break space before : ; ! ? and inside « », so that the files can be written with plain signs. */
function typeset<Sentences extends Record<string, string>>(sentences: Sentences): Sentences {
  return Object.fromEntries(
    Object.entries(sentences).map(([id, text]) => [
      id,
      text.replace(/ (?=[:;!?»])/gu, '\u00A0').replace(/(?<=«) /gu, '\u00A0'),
    ]),
  ) as Sentences
}
