import type { AlreadyAssigned, NoFreeLicense, NotAssigned, UsageLocationMissing } from '@relais/domain'
import { Int } from '@nestjs/graphql'
import { defineRefusal } from '../../../platform/graphql/refusal.ts'

export const NoFreeLicenseError = defineRefusal<NoFreeLicense>({
  name: 'NoFreeLicenseError',
  code: 'no_free_license',
  description: 'Every license of this kind that was bought is assigned or expired.',
  fields: {
    total: { type: () => Int, description: 'Bought.' },
    expired: { type: () => Int, description: 'Of these, bought with subscriptions whose term is over.' },
    assigned: { type: () => Int, description: 'Given to people.' },
  },
})

export const UsageLocationMissingError = defineRefusal<UsageLocationMissing>({
  name: 'UsageLocationMissingError',
  code: 'usage_location_missing',
  description: 'The person has no usage location.',
})

export const AlreadyAssignedError = defineRefusal<AlreadyAssigned>({
  name: 'AlreadyAssignedError',
  code: 'already_assigned',
  description: 'The person has this license.',
})

export const NotAssignedError = defineRefusal<NotAssigned>({
  name: 'NotAssignedError',
  code: 'not_assigned',
  description: 'The person does not have this license.',
})
