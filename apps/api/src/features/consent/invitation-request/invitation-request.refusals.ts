import type { RequestMoved, RequestOpen, RequestsSpent } from '@relais/domain'
import { Int } from '@nestjs/graphql'
import { defineRefusal } from '../../../platform/graphql/refusal.ts'

export const RequestMovedError = defineRefusal<RequestMoved>({
  name: 'InvitationRequestMovedError',
  code: 'invitation_request_moved',
  description:
    'The request was answered, taken back or has lapsed since it was looked at, or somebody writes its invitation.',
})

export const RequestOpenError = defineRefusal<RequestOpen>({
  name: 'InvitationRequestOpenError',
  code: 'invitation_request_open',
  description: 'The organization has asked this provider already, and is not answered yet.',
  fields: { retryAt: { type: () => Date, description: 'Until when the provider can answer.' } },
})

export const RequestsSpentError = defineRefusal<RequestsSpent>({
  name: 'InvitationRequestsSpentError',
  code: 'invitation_requests_spent',
  description: 'The organization has asked as many providers as it may in 24 hours. Nothing was asked.',
  fields: {
    limit: { type: () => Int, description: 'How many in 24 hours.' },
    retryAt: { type: () => Date, description: 'When it works again.' },
  },
})

export const TakesNoResellersError = defineRefusal({
  name: 'ProviderTakesNoResellersError',
  code: 'provider_takes_no_resellers',
  description: 'The provider takes no new resellers, or is not in the directory any more.',
})
