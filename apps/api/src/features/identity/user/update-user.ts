import {
  canChangeUsers,
  decideUpdating,
  type MailBudgetRefusal,
  ok,
  type Refusal,
  refuse,
  type Result,
  type UpdatingRefusal,
  type UserFacts,
} from '@relais/domain'
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { mailBudgetRefusals } from '../../../platform/graphql/budget-refusals.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import {
  InvalidInputError,
  NotFoundError,
  NotPermittedError,
} from '../../../platform/graphql/common-refusals.ts'
import { ObjectId, ShortText } from '../../../platform/graphql/scalar/index.ts'
import { askMailBudget } from '../../../platform/mail/mail-budget.queries.ts'
import { findColleague } from './colleague.queries.ts'
import { tellOfContactMail } from './user.messages.ts'
import { GlobalAdministratorRequiredError } from './user.refusals.ts'
import { closeLinksOf, lockAdministrators, saveUserFacts } from './user.repository.ts'
import { welcomeColleague } from './welcome-colleague.ts'

@InputType({ description: 'What is said of a person from now on.' })
class UpdateUserInput {
  @Field(() => ObjectId, { description: 'The person.' })
  readonly userId!: string
  @Field(() => ShortText, { description: 'Name on screen, at most 100 characters.' })
  readonly displayName!: string
  @Field(() => ShortText, {
    nullable: true,
    description: 'Where mails go; null: none, only while none was given before.',
  })
  readonly contactMail?: string | null
}

@ObjectType({
  description:
    'Name and address are saved. Links to choose a password that went to the address before open nothing any more; both addresses are told.',
})
class UpdateUserSuccess extends Success {
  @Field(() => ID, { description: 'The person.' })
  readonly userId!: string
  @Field({ description: 'Name on screen now.' })
  readonly displayName!: string
  @Field(() => String, { nullable: true, description: 'Where mails go now; null: nowhere.' })
  readonly contactMail!: string | null
}

interface Updated extends UserFacts {
  readonly userId: string
}

/**
 * Changes how a person of the own organization is called and where its mails go. Links to an address end with it; somebody who is still
 * invited is sent a new one.
 */
export const updateUser = change({
  name: 'updateUser',
  description: 'Changes name and email address of a person of your organization. Both addresses are told.',
  input: UpdateUserInput,
  success: UpdateUserSuccess,
  refusals: {
    not_permitted: NotPermittedError,
    not_found: NotFoundError,
    global_administrator_required: GlobalAdministratorRequiredError,
    invalid_input: InvalidInputError,
    ...mailBudgetRefusals,
  },
  async decide(
    work,
    { userId, displayName, contactMail = null },
    { config },
  ): Promise<Result<Updated, Refusal<'not_found'> | UpdatingRefusal | MailBudgetRefusal>> {
    const { actor, now, tx } = work
    if (!canChangeUsers(actor)) return refuse({ code: 'not_permitted' })
    await lockAdministrators(tx)
    const colleague = await findColleague(tx, actor.organizationId, userId)
    if (!colleague) return refuse({ code: 'not_found' })
    const by = { ...actor, roles: colleague.viewerRoles }
    const decided = decideUpdating(by, colleague, { displayName, contactMail })
    if (!decided.ok) return decided
    const facts = decided.value
    const movedTo = facts.contactMail === colleague.contactMail ? null : facts.contactMail
    const isInvited = colleague.state === 'invited' && movedTo !== null
    if (isInvited) {
      const budget = await askMailBudget(work, 'user-welcome', movedTo)
      if (!budget.ok) return budget
    }
    if (movedTo !== null) await closeLinksOf(tx, userId, now)
    await saveUserFacts(tx, userId, facts)
    if (isInvited)
      await welcomeColleague(work, config, { ...colleague, ...facts, contactMail: movedTo }, 'again')
    else if (movedTo !== null) tellOfContactMail(work, colleague, facts.displayName, movedTo)
    const before = { displayName: colleague.displayName, contactMail: colleague.contactMail }
    if (movedTo !== null || facts.displayName !== colleague.displayName)
      audit(work, {
        action: 'user.update',
        objectType: 'user',
        objectId: userId,
        before,
        after: { ...facts },
      })
    return ok({ userId, ...facts })
  },
  present: async (_, updated) => updated,
  mayRepeat: ({ actor }) => permitted(canChangeUsers(actor)),
})
