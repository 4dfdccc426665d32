import type { MembershipMoved, MembershipRefreshedLately } from '@relais/domain'
import { defineRefusal } from '../../../platform/graphql/refusal.ts'

export const MembershipMovedError = defineRefusal<MembershipMoved>({
  name: 'MembershipMovedError',
  code: 'membership_moved',
  description: 'The membership was ended or made active since it was looked at.',
})

export const MembershipUnknownError = defineRefusal({
  name: 'MembershipUnknownError',
  code: 'membership_unknown',
  description: 'The registry has no profile with the own partner ID, or there is none.',
})

export const MembershipRefreshedLatelyError = defineRefusal<MembershipRefreshedLately>({
  name: 'MembershipRefreshedLatelyError',
  code: 'membership_refreshed_lately',
  description: 'The registry was asked a few minutes ago.',
  fields: { retryAt: { type: () => Date, description: 'When it can be asked again.' } },
})
