import { msg } from '@lingui/core/macro'
import type { RefusalCode } from '@relais/domain/codes'
import type { RefusalText } from './refusal.ts'

/** Refusals of the first page of an empty installation. */
export const installationRefusals = {
  operator_exists: {
    message: msg`This installation has an operator already.`,
    remedy: msg`Sign in; an administrator of the operator adds further people and organizations.`,
  },
  first_run_code_wrong: {
    message: msg`This is not the one-time code of this installation.`,
    remedy: msg`Take the one that the console printed last: a newer one replaces it.`,
  },
} satisfies Partial<Record<RefusalCode, RefusalText>>
