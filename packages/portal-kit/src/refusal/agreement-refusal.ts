import { msg } from '@lingui/core/macro'
import type { RefusalCode } from '@relais/domain/codes'
import type { RefusalText } from './refusal.ts'

/** Refusals of the customer agreement. */
export const agreementRefusals = {
  agreement_required: {
    message: msg`Your organization has not accepted the customer agreement yet.`,
    remedy: msg`Read it and tick its box.`,
  },
  agreement_changed: {
    message: msg`The customer agreement has changed since you read it.`,
    remedy: msg`Read the current version and accept again.`,
  },
} satisfies Partial<Record<RefusalCode, RefusalText>>
