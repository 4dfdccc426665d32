import { msg } from '@lingui/core/macro'
import type { RefusalCode } from '@relais/domain/codes'
import type { RefusalText } from './refusal.ts'

/** Refusals of work in a customer's directory: users and licenses. */
export const customerRefusals = {
  no_delegated_admin: {
    message: msg`Your organization does not administer this customer's directory.`,
    remedy: msg`Invite the customer again and ask for administration: you can go on once it accepts.`,
  },
  role_not_covered: {
    message: msg`What the customer granted you in its directory does not cover this.`,
    remedy: msg`Invite the customer again and ask for the role it takes.`,
  },
  no_free_license: {
    message: msg({
      message:
        'No license of this kind is free: {total, number} bought, {assigned, number} assigned, {expired, number} expired.',
    }),
    remedy: msg`Remove one from somebody else, or ask your indirect provider for more.`,
  },
  usage_location_missing: {
    message: msg`It is not known in which country this person uses the licenses.`,
    remedy: msg`Choose the usage location first.`,
  },
  already_assigned: {
    message: msg`This person already has this license.`,
    remedy: msg`There is nothing left to do.`,
  },
  not_assigned: {
    message: msg`This person no longer has this license.`,
    remedy: msg`There is nothing left to do.`,
  },
} satisfies Partial<Record<RefusalCode, RefusalText>>
