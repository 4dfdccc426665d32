import {
  canManageMemberships,
  decideMembershipEnd,
  decideMembershipRenewal,
  isMember,
  type MembershipState,
} from '@relais/domain'
import type { Actor } from '../../../platform/auth/actor.ts'
import type { Work } from '../../../platform/database/work.ts'
import type { Occasion } from '../../../platform/change/change.ts'
import { becomeOperator } from '../../identity/index.ts'
import type { MembershipProfileRecord } from './membership.graphql.ts'
import { findRegistryProfile, type RegistryProfileRow } from './membership-registry.queries.ts'

/** Whether a membership lasts, as a code. */
export function membershipStateOf(profile: { readonly endedOn: string | null }, now: Date): MembershipState {
  return isMember(profile, now) ? 'active' : 'ended'
}

/** A profile as the operator's people see it, with what they may do. */
export function presentProfile(actor: Actor, row: RegistryProfileRow, now: Date): MembershipProfileRecord {
  const edit = canManageMemberships(actor)
  return {
    ...row,
    state: membershipStateOf(row, now),
    viewerCan: {
      edit,
      end: edit && decideMembershipEnd(row, now).ok,
      renew: edit && decideMembershipRenewal(row, now).ok,
    },
  }
}

/** The profile that the operator changed; who is told again is not the operator yet. */
export async function presentChangedProfile(
  { tx, actor, now }: Work,
  id: string,
  { occasion }: { readonly occasion: Occasion },
): Promise<{ profile: MembershipProfileRecord }> {
  if (occasion === 'told_again') await becomeOperator(tx)
  const row = await findRegistryProfile(tx, id)
  if (!row) throw new Error('a profile that the operator changed is not there')
  return { profile: presentProfile(actor, row, now) }
}
