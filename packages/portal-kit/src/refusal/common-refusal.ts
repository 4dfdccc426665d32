import { msg } from '@lingui/core/macro'
import type { RefusalCode } from '@relais/domain/codes'
import type { RefusalText } from './refusal.ts'

/** Refusals that many mutations share. */
export const commonRefusals = {
  not_permitted: {
    message: msg`Your roles do not allow this.`,
    remedy: msg`Ask a global administrator of your organization to do it or to give you the role.`,
  },
  not_found: {
    message: msg`This is not there, or not yours to see.`,
    remedy: msg`Start again from the list.`,
  },
  invalid_input: {
    message: msg`An entry is not acceptable.`,
    remedy: msg`Check what you entered.`,
  },
  already_ended: {
    message: msg`This has already ended.`,
    remedy: msg`Load the page again to see when.`,
  },
  confirmation_mismatch: {
    message: msg`What you typed is not the name.`,
    remedy: msg`Type it exactly as it is shown.`,
  },
} satisfies Partial<Record<RefusalCode, RefusalText>>
