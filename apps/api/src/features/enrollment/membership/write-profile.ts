import {
  type AcceptedProfile,
  acceptMembershipProfile,
  ok,
  refuse,
  type Result,
  type UnacceptableField,
} from '@relais/domain'
import type { Tx } from '@relais/db'
import type { MembershipProfileInput } from './membership.graphql.ts'
import { findPlaces } from './membership.repository.ts'

/**
 * Reads a profile as it was typed, and asks the registry for the firm that it is a location of: one that is no location itself, so that
 * nothing is a location of a location.
 */
export async function readProfile(
  tx: Tx,
  partnerId: string,
  input: MembershipProfileInput,
): Promise<Result<AcceptedProfile, UnacceptableField>> {
  const accepted = acceptMembershipProfile(input)
  if (!accepted.ok || accepted.value.locationOf === null) return accepted
  const { locationOf } = accepted.value
  const { isFirm, hasLocations } = await findPlaces(tx, { firm: locationOf, profile: partnerId })
  return isFirm && !hasLocations && locationOf !== partnerId
    ? ok(accepted.value)
    : refuse({ code: 'invalid_input', field: 'locationOf', reason: 'not_a_firm' })
}
