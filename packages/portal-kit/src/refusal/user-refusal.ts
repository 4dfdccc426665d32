import { msg } from '@lingui/core/macro'
import type { RefusalCode } from '@relais/domain/codes'
import type { RefusalText } from './refusal.ts'

/** Refusals of managing the people of the own organization. */
export const userRefusals = {
  already_disabled: {
    message: msg`This person is already disabled.`,
    remedy: msg`There is nothing left to do.`,
  },
  global_administrator_required: {
    message: msg`Only a global administrator changes the roles and the access of people who manage users.`,
    remedy: msg`Ask a global administrator of your organization.`,
  },
  last_global_administrator: {
    message: msg`This person is the last global administrator who can sign in. One always remains.`,
    remedy: msg`Make somebody else global administrator first, who has signed in once.`,
  },
  not_disabled: {
    message: msg`This person is not disabled.`,
    remedy: msg`There is nothing left to do.`,
  },
  own_account: {
    message: msg`You cannot disable your own account.`,
    remedy: msg`Ask another administrator of your organization.`,
  },
  own_right_at_stake: {
    message: msg`You would no longer manage users, and could not take this back yourself.`,
    remedy: msg`Confirm that you give up this right, or keep one of your roles.`,
  },
  role_given_and_taken: {
    message: msg`The same role cannot be given and taken at once.`,
    remedy: msg`Choose one of the two.`,
  },
  role_not_of_organization: {
    message: msg`The agent roles exist only in organizations that distribute or resell.`,
    remedy: msg`Choose among the other roles.`,
  },
} satisfies Partial<Record<RefusalCode, RefusalText>>
