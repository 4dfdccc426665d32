import {
  canAddUsers,
  decideResending,
  type MailBudgetRefusal,
  ok,
  type Refusal,
  refuse,
  type ResendingRefusal,
  type Result,
} from '@relais/domain'
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { mailBudgetRefusals } from '../../../platform/graphql/budget-refusals.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { NotFoundError, NotPermittedError } from '../../../platform/graphql/common-refusals.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { askMailBudget } from '../../../platform/mail/mail-budget.queries.ts'
import { invitedFactsOf } from './colleague.presenter.ts'
import { findColleague } from './colleague.queries.ts'
import { ContactMailMissingError, NotInvitedError } from './user.refusals.ts'
import { closeLinksOf, lockAdministrators } from './user.repository.ts'
import { welcomeColleague } from './welcome-colleague.ts'

@InputType({ description: 'Whose invitation is sent again.' })
class ResendUserInvitationInput {
  @Field(() => ObjectId, { description: 'The person, who has no password yet.' })
  readonly userId!: string
}

@ObjectType({ description: 'A new link is on its way; the one before opens nothing any more, and says so.' })
class ResendUserInvitationSuccess extends Success {
  @Field(() => ID, { description: 'The person.' })
  readonly userId!: string
  @Field({ description: 'Where the link goes.' })
  readonly contactMail!: string
  @Field({ description: 'Until when the new link works.' })
  readonly expiresAt!: Date
}

interface Resent {
  readonly userId: string
  readonly contactMail: string
  readonly expiresAt: Date
}

/** Sends somebody of the own organization who has no password yet a new link; the older one is dead from this moment. */
export const resendUserInvitation = change({
  name: 'resendUserInvitation',
  description:
    'Sends a person of your organization who has no password yet a new link to choose one, good for seven days.',
  input: ResendUserInvitationInput,
  success: ResendUserInvitationSuccess,
  refusals: {
    not_permitted: NotPermittedError,
    not_found: NotFoundError,
    not_invited: NotInvitedError,
    contact_mail_missing: ContactMailMissingError,
    ...mailBudgetRefusals,
  },
  async decide(
    work,
    { userId },
    { config },
  ): Promise<Result<Resent, Refusal<'not_found'> | ResendingRefusal | MailBudgetRefusal>> {
    const { actor, now, tx } = work
    if (!canAddUsers(actor)) return refuse({ code: 'not_permitted' })
    await lockAdministrators(tx)
    const colleague = await findColleague(tx, actor.organizationId, userId)
    if (!colleague) return refuse({ code: 'not_found' })
    const decided = decideResending(invitedFactsOf(actor, colleague))
    if (!decided.ok) return decided
    const { contactMail } = decided.value
    const budget = await askMailBudget(work, 'user-welcome', contactMail)
    if (!budget.ok) return budget
    await closeLinksOf(tx, userId, now)
    // Whoever used the older link while this waited for it has a password by now.
    const after = await findColleague(tx, actor.organizationId, userId)
    if (after?.state !== 'invited') return refuse({ code: 'not_invited' })
    const expiresAt = await welcomeColleague(work, config, { ...colleague, contactMail }, 'again')
    audit(work, {
      action: 'user.invite_again',
      objectType: 'user',
      objectId: userId,
      after: { displayName: colleague.displayName, contactMail, expiresAt },
    })
    return ok({ userId, contactMail, expiresAt })
  },
  present: async (_, { expiresAt, ...resent }) => ({ ...resent, expiresAt: new Date(expiresAt) }),
  mayRepeat: ({ actor }) => permitted(canAddUsers(actor)),
})
