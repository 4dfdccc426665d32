import {
  canAddUsers,
  decideWithdrawing,
  ok,
  type Refusal,
  refuse,
  type Result,
  type WithdrawingRefusal,
} from '@relais/domain'
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { NotFoundError, NotPermittedError } from '../../../platform/graphql/common-refusals.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { invitedFactsOf } from './colleague.presenter.ts'
import { findColleague } from './colleague.queries.ts'
import { GlobalAdministratorRequiredError, LicensesHeldError, NotInvitedError } from './user.refusals.ts'
import { closeLinksOf, lockAdministrators, saveDeletedAt } from './user.repository.ts'

@InputType({ description: 'Whose invitation is withdrawn.' })
class WithdrawUserInvitationInput {
  @Field(() => ObjectId, { description: 'The person, who has no password yet.' })
  readonly userId!: string
}

@ObjectType({
  description:
    'The link opens nothing any more, the person is gone, and the sign-in name is free for somebody else.',
})
class WithdrawUserInvitationSuccess extends Success {
  @Field(() => ID, { description: 'The person who was invited.' })
  readonly userId!: string
}

/** Takes back the invitation of somebody of the own organization who has no password yet; what was done stays in the activity log. */
export const withdrawUserInvitation = change({
  name: 'withdrawUserInvitation',
  description: 'Takes back the invitation of a person of your organization who has no password yet.',
  input: WithdrawUserInvitationInput,
  success: WithdrawUserInvitationSuccess,
  refusals: {
    not_permitted: NotPermittedError,
    not_found: NotFoundError,
    not_invited: NotInvitedError,
    global_administrator_required: GlobalAdministratorRequiredError,
    licenses_held: LicensesHeldError,
  },
  async decide(
    work,
    { userId },
  ): Promise<Result<{ readonly userId: string }, Refusal<'not_found'> | WithdrawingRefusal>> {
    const { actor, now, tx } = work
    if (!canAddUsers(actor)) return refuse({ code: 'not_permitted' })
    await lockAdministrators(tx)
    const colleague = await findColleague(tx, actor.organizationId, userId)
    if (!colleague) return refuse({ code: 'not_found' })
    const decided = decideWithdrawing(invitedFactsOf(actor, colleague))
    if (!decided.ok) return decided
    await closeLinksOf(tx, userId, now)
    // Whoever used the link while this waited for it has a password by now, and stays.
    const after = await findColleague(tx, actor.organizationId, userId)
    if (after?.state !== 'invited') return refuse({ code: 'not_invited' })
    await saveDeletedAt(tx, userId, now)
    const { displayName, userPrincipalName, contactMail, roles } = colleague
    audit(work, {
      action: 'user.revoke_invitation',
      objectType: 'user',
      objectId: userId,
      before: { displayName, userPrincipalName, contactMail, roles },
    })
    return ok({ userId })
  },
  present: async (_, withdrawn) => withdrawn,
  mayRepeat: ({ actor }) => permitted(canAddUsers(actor)),
})
