import { canEndPartnership, canInviteCustomers, canViewCustomers } from '@relais/domain'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Partnership } from './partnership.graphql.ts'
import type { PartnershipRow } from './partnership.queries.ts'

/** A partnership as the viewer sees it, with what it may do. */
export function presentPartnership(actor: Actor, row: PartnershipRow): Partnership {
  const { endedById, ...rest } = row
  const runs = row.endedAt === null
  return {
    ...rest,
    endedBy: endedById === null ? null : endedById === row.provider.id ? 'provider' : 'reseller',
    viewerCan: {
      end: runs && canEndPartnership(actor),
      viewCustomers: runs && canViewCustomers(actor),
      inviteCustomers: runs && canInviteCustomers(actor),
    },
  }
}
