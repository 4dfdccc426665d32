import {
  type AddedUser,
  type AddingRefusal,
  canAddUsers,
  decideAdding,
  type Language,
  type MailBudgetRefusal,
  ok,
  refuse,
  type Result,
  type Role,
} from '@relais/domain'
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit, newId } from '../../../platform/database/work.ts'
import { mailBudgetRefusals } from '../../../platform/graphql/budget-refusals.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { LanguageCode, RoleCode } from '../../../platform/graphql/code.graphql.ts'
import {
  type InvalidInput,
  InvalidInputError,
  NotPermittedError,
} from '../../../platform/graphql/common-refusals.ts'
import { ShortText } from '../../../platform/graphql/scalar/index.ts'
import { askMailBudget } from '../../../platform/mail/mail-budget.queries.ts'
import { findOwnOrganization } from './colleague.queries.ts'
import { tellOfAddedUser } from './user.messages.ts'
import { GlobalAdministratorRequiredError, RoleNotOfOrganizationError } from './user.refusals.ts'
import { giveRoles, insertUser, lockAdministrators } from './user.repository.ts'
import { welcomeColleague } from './welcome-colleague.ts'

@InputType({ description: 'A new person of your organization.' })
class AddUserInput {
  @Field(() => ShortText, { description: 'Name on screen, at most 100 characters.' })
  readonly displayName!: string
  @Field(() => ShortText, { description: 'Where the link to choose a first password goes.' })
  readonly contactMail!: string
  @Field(() => ShortText, {
    description: "Sign-in name: a label, `@`, and one of your organization's verified domains.",
  })
  readonly userPrincipalName!: string
  @Field(() => LanguageCode, { description: 'Language of screens and mails.' })
  readonly language!: Language
  @Field(() => [RoleCode], { description: 'Roles from the start; none: the person may do nothing yet.' })
  readonly roles!: Role[]
}

@ObjectType({ description: 'The person is added, and the mail with the link is on its way.' })
class AddUserSuccess extends Success {
  @Field(() => ID, { description: 'The person.' })
  readonly userId!: string
  @Field({ description: 'Name on screen, as it is kept.' })
  readonly displayName!: string
  @Field({ description: 'Where the link goes.' })
  readonly contactMail!: string
  @Field({ description: 'Until when the link works.' })
  readonly expiresAt!: Date
}

interface Added {
  readonly userId: string
  readonly displayName: string
  readonly contactMail: string
  readonly expiresAt: Date
}

/** Adds a person to the own organization and mails the link to choose a first password (SPEC J1.7). */
export const addUser = change({
  name: 'addUser',
  description:
    'Adds a person to your organization, with roles, and mails a link to choose a first password, good for seven days.',
  input: AddUserInput,
  success: AddUserSuccess,
  refusals: {
    not_permitted: NotPermittedError,
    global_administrator_required: GlobalAdministratorRequiredError,
    role_not_of_organization: RoleNotOfOrganizationError,
    invalid_input: InvalidInputError,
    ...mailBudgetRefusals,
  },
  constraints: {
    user_principal_name: { code: 'invalid_input', field: 'userPrincipalName', reason: 'taken' },
  },
  async decide(
    work,
    input,
    { config },
  ): Promise<Result<Added, AddingRefusal | InvalidInput | MailBudgetRefusal>> {
    const { actor, now, tx } = work
    if (!canAddUsers(actor)) return refuse({ code: 'not_permitted' })
    // Whether whoever asks may still give these roles is looked at behind whoever changes them.
    await lockAdministrators(tx)
    const own = await findOwnOrganization(tx, actor.organizationId)
    const facts = { ...own, actor: { ...actor, roles: own.viewerRoles } }
    const { displayName, contactMail, userPrincipalName, language } = input
    const decided = decideAdding(facts, {
      displayName,
      contactMail,
      userPrincipalName,
      language,
      roles: input.roles,
      usageLocation: own.country,
    })
    if (!decided.ok) return decided
    const { roles, ...person } = decided.value
    const budget = await askMailBudget(work, 'user-welcome', person.contactMail)
    if (!budget.ok) return budget
    const id = newId(work)
    await insertUser(tx, { id, organizationId: actor.organizationId, ...person, createdAt: now })
    if (roles.length > 0) await giveRoles(tx, actor.organizationId, id, roles)
    audit(work, { action: 'user.create', objectType: 'user', objectId: id, after: { ...person, roles } })
    const expiresAt = await welcomeColleague(work, config, { id, ...person, timeZone: own.timeZone }, 'added')
    await tellOfAddedUser(work, id, decided.value satisfies AddedUser)
    return ok({
      userId: id,
      displayName: person.displayName,
      contactMail: person.contactMail,
      expiresAt,
    })
  },
  present: async (_, { expiresAt, ...added }) => ({ ...added, expiresAt: new Date(expiresAt) }),
  mayRepeat: ({ actor }) => permitted(canAddUsers(actor)),
})
