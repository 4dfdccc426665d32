import {
  acceptMail,
  canManageMemberships,
  ok,
  type Result,
  signInName,
  type UnacceptableField,
} from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit, newId } from '../../../platform/database/work.ts'
import { InvalidInputError } from '../../../platform/graphql/common-refusals.ts'
import { ShortText } from '../../../platform/graphql/scalar/index.ts'
import { MembershipProfileSuccess } from './membership.graphql.ts'
import { presentChangedProfile } from './membership.presenter.ts'
import { linkAccount, putMembershipAccount } from './membership.repository.ts'
import { OfProfileInput, ofProfileRefusals, openProfile, type ProfileNotOpened } from './open-profile.ts'

@InputType({ description: 'Which account may choose which profile.' })
class LinkMembershipAccountInput extends OfProfileInput {
  @Field(() => ShortText, {
    description: 'What the account signs in with. Where there is none it is made, without a password.',
  })
  readonly mail!: string
}

@ObjectType({ description: 'The account may choose the profile.' })
class LinkMembershipAccountSuccess extends MembershipProfileSuccess {}

/** Lets a membership account choose a profile; linked already, nothing changes. */
export const linkMembershipAccount = change({
  name: 'linkMembershipAccount',
  description:
    'Lets a membership account choose a profile; an account that there is not yet is made. For the operator’s global administrator.',
  input: LinkMembershipAccountInput,
  success: LinkMembershipAccountSuccess,
  refusals: { ...ofProfileRefusals, invalid_input: InvalidInputError },
  async decide(work, input): Promise<Result<string, ProfileNotOpened | UnacceptableField>> {
    const found = await openProfile(work, input.profileId)
    if (!found.ok) return found
    const mail = acceptMail('mail', input.mail)
    if (!mail.ok) return mail
    const { id, partnerId } = found.value
    const name = signInName(mail.value)
    const accountId = await putMembershipAccount(work.tx, newId(work), name, work.now)
    if (await linkAccount(work.tx, accountId, id, work.now))
      audit(work, {
        action: 'membership_account.link',
        objectType: 'membership_account',
        objectId: accountId,
        after: { mail: name, partnerId },
      })
    return ok(id)
  },
  present: presentChangedProfile,
  mayRepeat: ({ actor }) => permitted(canManageMemberships(actor)),
})
