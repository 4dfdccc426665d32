import { frame } from './frame.ts'
import { consent } from './consent.ts'
import { ending } from './ending.ts'
import { invitation } from './invitation.ts'
import { order } from './order.ts'
import { partnership } from './partnership.ts'
import { user } from './user.ts'

/** The English sentences of the mails (ICU MessageFormat, typographic apostrophes only: a straight one quotes). */
export const en = { ...frame, ...consent, ...ending, ...invitation, ...order, ...partnership, ...user } as const

/** The ids and, in their literal types, the placeholders of all sentences. */
export type Catalog = typeof en
