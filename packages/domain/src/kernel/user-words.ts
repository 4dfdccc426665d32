/** Refusals of managing the people of the own organization, in English. Part of `refusalWords`. */
export const userWords = {
  already_disabled: {
    message: 'This person is already disabled.',
    remedy: 'There is nothing left to do.',
  },
  global_administrator_required: {
    message: 'Only a global administrator changes the roles and the access of people who manage users.',
    remedy: 'Ask a global administrator of your organization.',
  },
  last_global_administrator: {
    message: 'This person is the last global administrator who can sign in. One always remains.',
    remedy: 'Make somebody else global administrator first, who has signed in once.',
  },
  not_disabled: {
    message: 'This person is not disabled.',
    remedy: 'There is nothing left to do.',
  },
  own_account: {
    message: 'You cannot disable your own account.',
    remedy: 'Ask another administrator of your organization.',
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
