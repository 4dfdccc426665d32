import type { MembershipMoved } from '@relais/domain'
import { defineRefusal } from '../../../platform/graphql/refusal.ts'

export const MembershipMovedError = defineRefusal<MembershipMoved>({
  name: 'MembershipMovedError',
  code: 'membership_moved',
  description: 'The membership was ended or made active since it was looked at.',
})
