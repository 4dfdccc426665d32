import {
  acceptPartnerId,
  canManageMemberships,
  ok,
  refuse,
  type Result,
  type UnacceptableField,
} from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit, newId } from '../../../platform/database/work.ts'
import {
  InvalidInputError,
  type NotPermitted,
  NotPermittedError,
} from '../../../platform/graphql/common-refusals.ts'
import { ShortText } from '../../../platform/graphql/scalar/index.ts'
import { becomeOperator } from '../../identity/index.ts'
import { MembershipProfileInput, MembershipProfileSuccess } from './membership.graphql.ts'
import { presentChangedProfile } from './membership.presenter.ts'
import { insertProfile } from './membership.repository.ts'
import { readProfile } from './write-profile.ts'

const taken: UnacceptableField = { code: 'invalid_input', field: 'partnerId', reason: 'partner_id_taken' }

@InputType({ description: 'A new profile of the membership registry.' })
class CreateMembershipProfileInput extends MembershipProfileInput {
  @Field(() => ShortText, { description: 'Its partner ID: 4 to 12 digits, of no other profile. It stays.' })
  readonly partnerId!: string
}

@ObjectType({ description: 'The profile is in the registry.' })
class CreateMembershipProfileSuccess extends MembershipProfileSuccess {}

/** Adds a profile to the membership registry. */
export const createMembershipProfile = change({
  name: 'createMembershipProfile',
  description: 'Adds a profile to the membership registry. For the operator’s global administrator.',
  input: CreateMembershipProfileInput,
  success: CreateMembershipProfileSuccess,
  refusals: { not_permitted: NotPermittedError, invalid_input: InvalidInputError },
  constraints: { membership_profile_partner_id: taken },
  async decide(work, input): Promise<Result<string, NotPermitted | UnacceptableField>> {
    const { tx, actor, now } = work
    if (!canManageMemberships(actor)) return refuse({ code: 'not_permitted' })
    const partnerId = acceptPartnerId('partnerId', input.partnerId)
    if (!partnerId.ok) return partnerId
    await becomeOperator(tx)
    const profile = await readProfile(tx, partnerId.value, input)
    if (!profile.ok) return profile
    const id = newId(work)
    await insertProfile(tx, partnerId.value, profile.value, {
      id,
      now,
      source: 'entry',
      newId: () => newId(work),
    })
    const { legalName, country, endedOn } = profile.value
    audit(work, {
      action: 'membership_profile.create',
      objectType: 'membership_profile',
      objectId: id,
      after: { partnerId: partnerId.value, legalName, country, endedOn },
    })
    return ok(id)
  },
  present: presentChangedProfile,
  mayRepeat: ({ actor }) => permitted(canManageMemberships(actor)),
})
