/** Refusals of managing the people of the own organization, in English. Part of `refusalWords`. */
export const userWords = {
  already_disabled: {
    message: 'This person is already disabled.',
    remedy: 'There is nothing left to do.',
  },
  contact_mail_missing: {
    message: 'No email address of this person is known, so no link can be sent.',
    remedy: 'Enter the address first.',
  },
  current_session: {
    message: 'This is the browser you are using now.',
    remedy: 'Sign out in the menu with your name.',
  },
  global_administrator_required: {
    message: 'Only a global administrator changes the roles and the access of people who manage users.',
    remedy: 'Ask a global administrator of your organization.',
  },
  last_global_administrator: {
    message: 'This person is the last global administrator who can sign in. One always remains.',
    remedy: 'Make somebody else global administrator first, who has signed in once.',
  },
  licenses_held: {
    message: 'Licenses are assigned to this person.',
    remedy: 'Have them removed first, or disable the user instead.',
  },
  not_disabled: {
    message: 'This person is not disabled.',
    remedy: 'There is nothing left to do.',
  },
  not_invited: {
    message: 'This person has a password already, or is disabled.',
    remedy: 'Load the page again to see how it stands.',
  },
  notice_required: {
    message:
      'News about your own account, about consents and about who administers a directory always comes.',
    remedy: 'Leave it on.',
  },
  own_account: {
    message: 'You cannot disable your own account, nor sign it out here.',
    remedy: 'Your profile signs you out elsewhere; another administrator can disable you.',
  },
  own_right_at_stake: {
    message: 'You would no longer manage users, and could not take this back yourself.',
    remedy: 'Confirm that you give up this right, or keep one of your roles.',
  },
  role_given_and_taken: {
    message: 'The same role cannot be given and taken at once.',
    remedy: 'Choose one of the two.',
  },
  role_not_of_organization: {
    message: 'The agent roles exist only in organizations that distribute or resell.',
    remedy: 'Choose among the other roles.',
  },
} as const
