import { msg } from '@lingui/core/macro'
import type { RefusalCode } from '@relais/domain/codes'
import type { RefusalText } from './refusal.ts'

/** Refusals of enrolling and of reviewing. */
export const enrollmentRefusals = {
  appeal_over: {
    message: msg`This decision can no longer be appealed.`,
    remedy: msg`Enroll again.`,
  },
  application_moved: {
    message: msg`The application is no longer as you saw it.`,
    remedy: msg`Look at it again.`,
  },
  application_open: {
    message: msg`Your organization has another application that is not decided yet.`,
    remedy: msg`Go on with that one.`,
  },
  enrolling_administrator_required: {
    message: msg`Only a global administrator of a directory enrolls it.`,
    remedy: msg`Sign in as one, or create a new directory.`,
  },
  membership_credentials_wrong: {
    message: msg`Email and password of the membership account don’t match.`,
    remedy: msg`Check both. The membership account is not your sign-in here.`,
  },
  membership_ended: {
    message: msg`The membership of this partner ID has ended.`,
    remedy: msg`Renew the membership and look again, or choose another partner ID.`,
  },
  membership_elsewhere: {
    message: msg`This partner ID is in another country than your directory.`,
    remedy: msg`Choose one in the country of your directory, or enroll with a directory in that country.`,
  },
  partner_id_bound: {
    message: msg`This partner ID belongs to another reseller, or to an application of another firm.`,
    remedy: msg`Choose another partner ID, or use another membership account.`,
  },
  verification_link_expired: {
    message: msg`This link has expired.`,
    remedy: msg`Have a new one sent to the same address.`,
  },
  partner_id_missing: {
    message: msg`No partner ID is chosen.`,
    remedy: msg`Sign in to your membership account and choose one.`,
  },
  resend_too_early: {
    message: msg`The email went out less than a day ago.`,
    remedy: msg({ message: 'Look in the spam folder. It can be sent again from {retryAt}.' }),
  },
} satisfies Partial<Record<RefusalCode, RefusalText>>
