import { msg } from '@lingui/core/macro'
import type { RefusalCode } from '@relais/domain/codes'
import type { RefusalText } from './refusal.ts'

/** Refusals of managing the people of the own organization. */
export const userRefusals = {
  already_disabled: {
    message: msg`This person is already disabled.`,
    remedy: msg`There is nothing left to do.`,
  },
  contact_mail_missing: {
    message: msg`No email address of this person is known, so no link can be sent.`,
    remedy: msg`Enter the address first.`,
  },
  current_session: {
    message: msg`This is the browser you are using now.`,
    remedy: msg`Sign out in the menu with your name.`,
  },
  global_administrator_required: {
    message: msg`Only a global administrator changes the roles and the access of people who manage users.`,
    remedy: msg`Ask a global administrator of your organization.`,
  },
  last_global_administrator: {
    message: msg`This person is the last global administrator who can sign in. One always remains.`,
    remedy: msg`Make somebody else global administrator first, who has signed in once.`,
  },
  licenses_held: {
    message: msg`Licenses are assigned to this person.`,
    remedy: msg`Have them removed first, or disable the user instead.`,
  },
  not_disabled: {
    message: msg`This person is not disabled.`,
    remedy: msg`There is nothing left to do.`,
  },
  not_invited: {
    message: msg`This person has a password already, or is disabled.`,
    remedy: msg`Load the page again to see how it stands.`,
  },
  notice_required: {
    message: msg`News about your own account, about consents and about who administers a directory always comes.`,
    remedy: msg`Leave it on.`,
  },
  own_account: {
    message: msg`You cannot disable your own account, nor sign it out here.`,
    remedy: msg`Your profile signs you out elsewhere; another administrator can disable you.`,
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
