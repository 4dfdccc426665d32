import {
  canManageMemberships,
  decideMembershipRenewal,
  type MembershipMoved,
  ok,
  type Result,
} from '@relais/domain'
import { InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { MembershipProfileSuccess } from './membership.graphql.ts'
import { presentChangedProfile } from './membership.presenter.ts'
import { MembershipMovedError } from './membership.refusals.ts'
import { saveMembershipEnd } from './membership.repository.ts'
import { OfProfileInput, ofProfileRefusals, openProfile, type ProfileNotOpened } from './open-profile.ts'

@InputType({ description: 'Which membership.' })
class RenewMembershipInput extends OfProfileInput {}

@ObjectType({ description: 'The membership is active again.' })
class RenewMembershipSuccess extends MembershipProfileSuccess {}

/** Makes a membership that is over active again, with no end known. */
export const renewMembership = change({
  name: 'renewMembership',
  description:
    'Makes a membership that is over active again, with no end known. For the operator’s global administrator.',
  input: RenewMembershipInput,
  success: RenewMembershipSuccess,
  refusals: { ...ofProfileRefusals, membership_moved: MembershipMovedError },
  async decide(work, input): Promise<Result<string, ProfileNotOpened | MembershipMoved>> {
    const found = await openProfile(work, input.profileId)
    if (!found.ok) return found
    const { id, partnerId, endedOn } = found.value
    const decided = decideMembershipRenewal(found.value, work.now)
    if (!decided.ok) return decided
    await saveMembershipEnd(work.tx, id, decided.value, work.now)
    audit(work, {
      action: 'membership_profile.renew',
      objectType: 'membership_profile',
      objectId: id,
      before: { partnerId, endedOn },
      after: { partnerId, endedOn: decided.value },
    })
    return ok(id)
  },
  present: presentChangedProfile,
  mayRepeat: ({ actor }) => permitted(canManageMemberships(actor)),
})
