import { msg } from '@lingui/core/macro'
import type { RefusalCode } from '@relais/domain/codes'
import type { RefusalText } from './refusal.ts'

/** Refusals of enrolling and of reviewing. */
export const enrollmentRefusals = {
  enrolling_administrator_required: {
    message: msg`Only a global administrator of a directory enrolls it.`,
    remedy: msg`Sign in as one, or create a new directory.`,
  },
} satisfies Partial<Record<RefusalCode, RefusalText>>
