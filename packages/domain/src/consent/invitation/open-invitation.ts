import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import type { InvitationState } from './invitation.ts'

/** What keeps a link from being used. `replaced`: its invitation was sent again, with a newer link. */
export const closedInvitationStates = ['accepted', 'declined', 'revoked', 'expired', 'replaced'] as const

/** The link is right, but it was answered, taken back or replaced, or its time is over. */
export type ClosedInvitation = Refusal<'invitation_not_open'> & {
  readonly state: (typeof closedInvitationStates)[number]
}

/** Whether the link can still be used now; a draft looks like nothing at all. */
export function assertOpen(
  invitation: Pick<InvitationState, 'status' | 'expiresAt'>,
  now: Date,
): Result<null, ClosedInvitation | Refusal<'not_found'>> {
  if (invitation.status === 'draft') return refuse({ code: 'not_found' })
  if (invitation.status !== 'issued') return refuse({ code: 'invitation_not_open', state: invitation.status })
  if (invitation.expiresAt <= now) return refuse({ code: 'invitation_not_open', state: 'expired' })
  return ok(null)
}

/** The link has made a tenant before; it makes one. */
export type TenantMade = Refusal<'tenant_made'> & {
  /** Domain of that tenant: its people sign in with names in it. */
  readonly domain: string
}

/** Whether the link may make a tenant. What keeps it from being answered is {@link assertOpen}'s. */
export function assertNoTenant(invitation: {
  readonly tenantDomain: string | null
}): Result<null, TenantMade> {
  const { tenantDomain } = invitation
  return tenantDomain === null ? ok(null) : refuse({ code: 'tenant_made', domain: tenantDomain })
}
