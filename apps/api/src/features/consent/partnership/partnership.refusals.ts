import { defineRefusal } from '../../../platform/graphql/refusal.ts'

export const AlreadyPartnersError = defineRefusal({
  name: 'AlreadyPartnersError',
  code: 'already_partners',
  description: 'A partnership between the two already runs.',
})
