import { canManageMemberships, ok, refuse, type Result } from '@relais/domain'
import { InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { MembershipProfileSuccess } from './membership.graphql.ts'
import { presentChangedProfile } from './membership.presenter.ts'
import { lockLinkedAccount, unlinkAccount } from './membership.repository.ts'
import { OfLinkInput, ofProfileRefusals, openProfile, type ProfileNotOpened } from './open-profile.ts'

@InputType({ description: 'Which account may no longer choose which profile.' })
class UnlinkMembershipAccountInput extends OfLinkInput {}

@ObjectType({ description: 'The account may no longer choose the profile.' })
class UnlinkMembershipAccountSuccess extends MembershipProfileSuccess {}

/** Takes a profile from a membership account; the account stays, and whoever enrolled goes on. */
export const unlinkMembershipAccount = change({
  name: 'unlinkMembershipAccount',
  description:
    'Takes a profile from a membership account, which stays; whoever enrolled with it goes on. For the operator’s global administrator.',
  input: UnlinkMembershipAccountInput,
  success: UnlinkMembershipAccountSuccess,
  refusals: ofProfileRefusals,
  async decide(work, { profileId, accountId }): Promise<Result<string, ProfileNotOpened>> {
    const found = await openProfile(work, profileId)
    if (!found.ok) return found
    const account = await lockLinkedAccount(work.tx, accountId, profileId)
    if (!account) return refuse({ code: 'not_found' })
    await unlinkAccount(work.tx, accountId, profileId)
    audit(work, {
      action: 'membership_account.unlink',
      objectType: 'membership_account',
      objectId: accountId,
      before: { mail: account.mail, partnerId: found.value.partnerId },
    })
    return ok(profileId)
  },
  present: presentChangedProfile,
  mayRepeat: ({ actor }) => permitted(canManageMemberships(actor)),
})
