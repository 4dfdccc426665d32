import type { AlreadyAssigned, NoFreeLicense, NotAssigned, UsageLocationMissing } from '@relais/domain'
import { Int } from '@nestjs/graphql'
import { defineRefusal } from '../../platform/graphql/refusal.ts'

export const NoFreeLicenseError = defineRefusal<NoFreeLicense>({
  name: 'NoFreeLicenseError',
  code: 'no_free_license',
  description: 'Every license of this kind that was bought is assigned or expired.',
  message: ({ total, expired, assigned }) =>
    expired > 0
      ? `No license of this kind is free: ${total} bought, ${expired} of them expired, ${assigned} assigned.`
      : `All licenses of this kind are in use: ${assigned} of ${total}.`,
  remedy: 'Remove it from somebody else, or have the provider add licenses to the subscription.',
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
  message: 'It is not known in which country this person uses its licenses.',
  remedy: "Set the person's usage location first, then assign the license.",
})

export const AlreadyAssignedError = defineRefusal<AlreadyAssigned>({
  name: 'AlreadyAssignedError',
  code: 'already_assigned',
  description: 'The person has this license.',
  message: 'This person already has this license.',
  remedy: 'There is nothing left to do. Load the page again to see the licenses of the person.',
})

export const NotAssignedError = defineRefusal<NotAssigned>({
  name: 'NotAssignedError',
  code: 'not_assigned',
  description: 'The person does not have this license.',
  message: 'This person does not have this license.',
  remedy: 'There is nothing left to do. Load the page again to see the licenses of the person.',
})
