import { defineRefusal } from '../../../platform/graphql/refusal.ts'

export const AccountSuspendedError = defineRefusal({
  name: 'AccountSuspendedError',
  code: 'account_suspended',
  description: "The own organization's account of this portal is suspended.",
})
