import { frame } from '../layout/frame.en.ts'
import { consent } from '../consent/relationship/consent.en.ts'
import { ending } from '../consent/relationship/ending.en.ts'
import { invitation } from '../consent/invitation/invitation.en.ts'
import { listing } from '../enrollment/listing/listing.en.ts'
import { order } from '../trade/order/order.en.ts'
import { licensesAdded } from '../trade/customer-subscription/licenses-added.en.ts'
import { partnership } from '../consent/partnership/partnership.en.ts'
import { user } from '../identity/user/user.en.ts'

/** The English sentences of the mails (ICU MessageFormat, typographic apostrophes only: a straight one quotes). */
export const en = {
  ...frame,
  ...consent,
  ...ending,
  ...invitation,
  ...listing,
  ...order,
  ...licensesAdded,
  ...partnership,
  ...user,
} as const

/** The ids and, in their literal types, the placeholders of all sentences. */
export type Catalog = typeof en
