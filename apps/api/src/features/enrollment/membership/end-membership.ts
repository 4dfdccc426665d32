import {
  canManageMemberships,
  decideMembershipEnd,
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
class EndMembershipInput extends OfProfileInput {}

@ObjectType({ description: 'The membership is over from today on.' })
class EndMembershipSuccess extends MembershipProfileSuccess {}

/** Ends a membership today: nobody can enroll with it any more; whoever did goes on. */
export const endMembership = change({
  name: 'endMembership',
  description:
    'Ends a membership today: nobody can enroll with it any more; whoever did goes on. For the operator’s global administrator.',
  input: EndMembershipInput,
  success: EndMembershipSuccess,
  refusals: { ...ofProfileRefusals, membership_moved: MembershipMovedError },
  async decide(work, input): Promise<Result<string, ProfileNotOpened | MembershipMoved>> {
    const found = await openProfile(work, input.profileId)
    if (!found.ok) return found
    const { id, partnerId, endedOn } = found.value
    const decided = decideMembershipEnd(found.value, work.now)
    if (!decided.ok) return decided
    await saveMembershipEnd(work.tx, id, decided.value, work.now)
    audit(work, {
      action: 'membership_profile.end',
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
