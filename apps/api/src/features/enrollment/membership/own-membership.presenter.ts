import { canRefreshMembership, decideMembershipRefresh } from '@relais/domain'
import type { Work } from '../../../platform/database/work.ts'
import type { OwnMembership } from './own-membership.graphql.ts'
import { findOwnMembership } from './own-membership.queries.ts'
import { membershipStateOf } from './membership.presenter.ts'

/** The membership of the acting organization; null: it is no reseller. */
export async function presentOwnMembership({ tx, actor, now }: Work): Promise<OwnMembership | null> {
  const row = await findOwnMembership(tx, actor.organizationId)
  if (!row) return null
  const { boundPartnerId: partnerId, membership } = row
  const refresh = decideMembershipRefresh(membership?.refreshedAt ?? null, now)
  return {
    partnerId,
    profile: membership && { ...membership, state: membershipStateOf(membership, now) },
    refreshableAt: refresh.ok ? null : refresh.refusal.retryAt,
    viewerCan: { refresh: canRefreshMembership(actor) && partnerId !== null && refresh.ok },
  }
}
