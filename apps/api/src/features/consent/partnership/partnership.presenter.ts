import {
  canEndDelegatedAdmin,
  canEndPartnership,
  canViewCustomers,
  decideSender,
  sideOfDelegatedAdmin,
} from '@relais/domain'
import type { Actor } from '../../../platform/auth/actor.ts'
import type { UserError } from '../../../platform/graphql/refusal.ts'
import { AccountSuspendedError } from '../../identity/index.ts'
import type { Partnership } from './partnership.graphql.ts'
import type { PartnershipRow } from './partnership.queries.ts'

/** A partnership as the viewer sees it, with what it may do. */
export function presentPartnership(actor: Actor, row: PartnershipRow): Partnership {
  const { endedById, ownAccountIsActive, ...rest } = row
  const runs = row.endedAt === null
  const accountIsActive = ownAccountIsActive ?? false
  const sender = decideSender(actor, 'joint', { accountIsActive, partnership: runs ? 'running' : 'ended' })
  const suspended = !sender.ok && sender.refusal.code === 'account_suspended'
  return {
    ...rest,
    endedBy: endedById === null ? null : endedById === row.provider.id ? 'provider' : 'reseller',
    viewerCan: {
      end: runs && canEndPartnership(actor),
      viewCustomers: runs && canViewCustomers(actor),
      inviteCustomers: sender.ok,
      inviteObstacle: runs && suspended ? (AccountSuspendedError.present(sender.refusal) as UserError) : null,
      endDelegatedAdmin: row.delegatedAdmin !== null && mayEndDelegatedAdmin(actor, row),
    },
  }
}

function mayEndDelegatedAdmin(actor: Actor, { provider, reseller }: PartnershipRow): boolean {
  const delegatedAdmin = { partnerId: provider.id, subjectId: reseller.id, subjectKind: 'reseller' } as const
  const side = sideOfDelegatedAdmin(actor, actor.organizationId, delegatedAdmin)
  return side !== null && canEndDelegatedAdmin[side](actor)
}
