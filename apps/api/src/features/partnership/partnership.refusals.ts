import { defineRefusal } from '../../platform/graphql/refusal.ts'

export const AlreadyPartnersError = defineRefusal({
  name: 'AlreadyPartnersError',
  code: 'already_partners',
  description: 'A partnership between the two already runs.',
  message: 'Your organization and this provider are partners already.',
  remedy: 'There is nothing to authorize: the provider is on your list of indirect providers.',
})
