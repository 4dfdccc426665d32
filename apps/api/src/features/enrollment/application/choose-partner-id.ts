import {
  type ApplicationMoved,
  canEnroll,
  decideMove,
  decideProfileChoice,
  type MembershipProfile,
  ok,
  type ProfileRefusal,
  refuse,
  type Refusal,
  type Result,
} from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { NotFoundError, NotPermittedError } from '../../../platform/graphql/common-refusals.ts'
import { ShortText } from '../../../platform/graphql/scalar/index.ts'
import { membershipDirectoryOf } from '../membership/installed-membership-directory.ts'
import { ApplicationSuccess } from './application.graphql.ts'
import {
  ApplicationMovedError,
  MembershipElsewhereError,
  MembershipEndedError,
  PartnerIdBoundError,
} from './application.refusals.ts'
import { isPartnerIdBound, updateApplication } from './application.repository.ts'
import {
  type ApplicationOutcome,
  lockOwnApplication,
  ownApplicationBefore,
  presentOwn,
} from './own-application.ts'

type ChoosePartnerIdRefusal = Refusal<'not_permitted' | 'not_found'> | ApplicationMoved | ProfileRefusal

/** What was looked at before the transaction. */
interface Looked {
  readonly accountId: string
  readonly profile: MembershipProfile
}

@InputType({ description: 'The profile to enroll with.' })
class ChoosePartnerIdInput {
  @Field(() => ShortText, {
    description: 'Its partner ID, one of the membership account that was signed in to.',
  })
  readonly partnerId!: string
}

@ObjectType({ description: 'The partner ID is chosen. It is bound to nobody before Enroll now.' })
class ChoosePartnerIdSuccess extends ApplicationSuccess {}

/** Chooses the profile to enroll with. */
export const choosePartnerId = change({
  name: 'choosePartnerId',
  description:
    'Chooses the partner ID to enroll with: an active one in the country of the tenant that nobody else has.',
  input: ChoosePartnerIdInput,
  success: ChoosePartnerIdSuccess,
  refusals: {
    not_permitted: NotPermittedError,
    not_found: NotFoundError,
    application_moved: ApplicationMovedError,
    partner_id_bound: PartnerIdBoundError,
    membership_ended: MembershipEndedError,
    membership_elsewhere: MembershipElsewhereError,
  },
  async before(asked): Promise<Result<Looked, ChoosePartnerIdRefusal>> {
    const found = await ownApplicationBefore(asked)
    const accountId = found?.membershipAccountId
    if (accountId === undefined || accountId === null) return refuse({ code: 'not_found' })
    const profiles = await membershipDirectoryOf(asked.tools).profilesOf(asked.caller, accountId)
    const profile = profiles.find(({ partnerId }) => partnerId === asked.input.partnerId)
    return profile ? ok({ accountId, profile }) : refuse({ code: 'not_found' })
  },
  async decide(work, _, { prepared }): Promise<Result<ApplicationOutcome, ChoosePartnerIdRefusal>> {
    const { tx, actor, now } = work
    const held = await lockOwnApplication(work)
    if (!held.ok) return held
    const { id, membershipAccountId, partnerId: before } = held.value
    const move = decideMove(held.value, 'enroll', now)
    if (!move.ok) return move
    // Somebody signed in to another account meanwhile.
    if (membershipAccountId !== prepared.accountId) return refuse({ code: 'not_found' })
    const { partnerId } = prepared.profile
    const isBound = await isPartnerIdBound(tx, partnerId)
    const decided = decideProfileChoice(prepared.profile, { country: actor.country, isBound }, now)
    if (!decided.ok) return decided
    await updateApplication(tx, id, { partnerId })
    audit(work, {
      action: 'application.choose_partner_id',
      objectType: 'application',
      objectId: id,
      before: { partnerId: before },
      after: { partnerId },
    })
    return ok({ applicationId: id })
  },
  present: presentOwn,
  mayRepeat: ({ actor }) => permitted(canEnroll(actor)),
})
