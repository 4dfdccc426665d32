import { addDays } from '../../kernel/time.ts'

/**
 * For how many days is kept what nobody needs for ever, from the moment named. What organizations did (orders, relationships,
 * invitations, the activity log) is no part of this: it stays.
 */
export const retentionDays = {
  /** Notifications, after they were read. */
  readNotification: 180,
  /** Notifications that nobody read, after they were made. */
  unreadNotification: 400,
  /** What a mail says, after it was written and handed over or given up. Whom it went to, when and which mail it was stays. */
  mailContent: 90,
  /** Sessions, after they could last be used. */
  session: 30,
  /** Links to set a password, after they could last be used. */
  passwordLink: 30,
  /** Carts that were not ordered, after they expired. */
  cart: 30,
  /** Entries of a form that was not sent, after they were saved last. */
  draft: 30,
  /** Imports of the catalog in the browser, after somebody went on with them last; what they changed stays. */
  catalogImport: 30,
  /** Jobs that failed for good, after their last attempt. */
  failedJob: 30,
} as const

/** Something that is kept for a time. */
export type Retained = keyof typeof retentionDays

/** Everything of a kind that is older than this moment goes. */
export function retainedSince(retained: Retained, now: Date): Date {
  return addDays(now, -retentionDays[retained])
}
