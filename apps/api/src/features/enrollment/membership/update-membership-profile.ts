import { canManageMemberships, ok, type Result, type UnacceptableField } from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit, newId } from '../../../platform/database/work.ts'
import { InvalidInputError } from '../../../platform/graphql/common-refusals.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { MembershipProfileInput, MembershipProfileSuccess } from './membership.graphql.ts'
import { presentChangedProfile } from './membership.presenter.ts'
import { saveProfile } from './membership.repository.ts'
import { ofProfileRefusals, openProfile, type ProfileNotOpened } from './open-profile.ts'
import { readProfile } from './write-profile.ts'

@InputType({ description: 'A profile as it is to be: everything but its partner ID.' })
class UpdateMembershipProfileInput extends MembershipProfileInput {
  @Field(() => ObjectId, { description: 'Which profile.' })
  readonly profileId!: string
}

@ObjectType({ description: 'The profile says what was sent.' })
class UpdateMembershipProfileSuccess extends MembershipProfileSuccess {}

/** Writes a profile of the membership registry anew. Whoever has its partner ID keeps it. */
export const updateMembershipProfile = change({
  name: 'updateMembershipProfile',
  description:
    'Writes everything of a profile anew but its partner ID. Whoever has that keeps it. For the operator’s global administrator.',
  input: UpdateMembershipProfileInput,
  success: UpdateMembershipProfileSuccess,
  refusals: { ...ofProfileRefusals, invalid_input: InvalidInputError },
  async decide(work, input): Promise<Result<string, ProfileNotOpened | UnacceptableField>> {
    const found = await openProfile(work, input.profileId)
    if (!found.ok) return found
    const { id, partnerId, endedOn } = found.value
    const profile = await readProfile(work.tx, partnerId, input)
    if (!profile.ok) return profile
    await saveProfile(work.tx, profile.value, {
      id,
      now: work.now,
      source: 'entry',
      newId: () => newId(work),
    })
    const { legalName, country } = profile.value
    audit(work, {
      action: 'membership_profile.update',
      objectType: 'membership_profile',
      objectId: id,
      before: { partnerId, endedOn },
      after: { partnerId, legalName, country, endedOn: profile.value.endedOn },
    })
    return ok(id)
  },
  present: presentChangedProfile,
  mayRepeat: ({ actor }) => permitted(canManageMemberships(actor)),
})
