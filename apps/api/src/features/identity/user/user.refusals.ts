import { defineRefusal } from '../../../platform/graphql/refusal.ts'

export const RoleNotOfOrganizationError = defineRefusal({
  name: 'RoleNotOfOrganizationError',
  code: 'role_not_of_organization',
  description: 'The agent roles exist in organizations that distribute or resell.',
})

export const RoleGivenAndTakenError = defineRefusal({
  name: 'RoleGivenAndTakenError',
  code: 'role_given_and_taken',
  description: 'The same role was to be given and taken.',
})

export const GlobalAdministratorRequiredError = defineRefusal({
  name: 'GlobalAdministratorRequiredError',
  code: 'global_administrator_required',
  description:
    'Only a global administrator gives and takes the roles whose people add others: global administrator, user administrator, admin agent.',
})

export const LastGlobalAdministratorError = defineRefusal({
  name: 'LastGlobalAdministratorError',
  code: 'last_global_administrator',
  description: 'Nobody else is a global administrator who can sign in: one always remains.',
})

export const OwnAccountError = defineRefusal({
  name: 'OwnAccountError',
  code: 'own_account',
  description: 'Nobody disables their own account.',
})

export const AlreadyDisabledError = defineRefusal({
  name: 'AlreadyDisabledError',
  code: 'already_disabled',
  description: 'The person is disabled already.',
})

export const NotDisabledError = defineRefusal({
  name: 'NotDisabledError',
  code: 'not_disabled',
  description: 'The person who was to be restored is not disabled.',
})

export const OwnRightAtStakeError = defineRefusal({
  name: 'OwnRightAtStakeError',
  code: 'own_right_at_stake',
  description: 'You would lose the right to manage users, and did not say that you know.',
})
