import {
  acceptNewUser,
  addDays,
  type Language,
  type MailBudgetRefusal,
  type NewUser,
  ok,
  refuse,
  type Result,
  welcomeLinkDays,
} from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import type { Config } from '../../../platform/config.ts'
import { audit, newId, sendMail, type Work } from '../../../platform/database/work.ts'
import { mailBudgetRefusals } from '../../../platform/graphql/budget-refusals.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { LanguageCode } from '../../../platform/graphql/code.graphql.ts'
import { type InvalidInput, InvalidInputError } from '../../../platform/graphql/common-refusals.ts'
import { ObjectId, ShortText } from '../../../platform/graphql/scalar/index.ts'
import { hashToken, linkToken } from '../../../platform/link/link-token.ts'
import { askMailBudget } from '../../../platform/mail/mail-budget.queries.ts'
import { findHomeOrganization, insertUser, insertWelcomeLink } from '../../identity/index.ts'
import { customerRefusals } from '../customer/customer.refusals.ts'
import { type CustomerRefusal, openCustomerTo } from '../customer/open-customer.ts'
import { CustomerUser } from './customer-user.graphql.ts'

interface Home {
  readonly id: string
  readonly legalName: string
  readonly timeZone: string
}

@InputType({ description: 'A new person for a customer.' })
class CreateCustomerUserInput {
  @Field(() => ObjectId, { description: 'Id of the customer.' })
  readonly customerId!: string
  @Field(() => ShortText, { description: 'Name on screen, at most 50 characters.' })
  readonly displayName!: string
  @Field(() => ShortText, { nullable: true, description: 'First name, at most 50 characters.' })
  readonly firstName?: string | null
  @Field(() => ShortText, { nullable: true, description: 'Last name, at most 50 characters.' })
  readonly lastName?: string | null
  @Field(() => ShortText, {
    description: "Sign-in name: a label, `@`, and one of the customer's verified domains.",
  })
  readonly userPrincipalName!: string
  @Field(() => ShortText, {
    nullable: true,
    description: 'Where the welcome mail with the link to set a password goes; null: none is sent.',
  })
  readonly contactMail?: string | null
  @Field(() => ShortText, {
    nullable: true,
    description: 'ISO 3166-1 alpha-2; null: not set, and then no license can be assigned.',
  })
  readonly usageLocation?: string | null
  @Field(() => LanguageCode, { description: 'Language of screens and mails.' })
  readonly language!: Language
}

@ObjectType({ description: 'The person is made; with a mail address the welcome mail is on its way.' })
class CreateCustomerUserSuccess extends Success {
  @Field(() => CustomerUser, { description: 'The new person.' })
  readonly user!: CustomerUser
}

/** Makes a person in a customer's tenant, on the customer's behalf; with a mail address it is welcomed. */
export const createCustomerUser = change({
  name: 'createCustomerUser',
  description: "Makes a person in a customer's tenant, on the customer's behalf.",
  input: CreateCustomerUserInput,
  success: CreateCustomerUserSuccess,
  refusals: { ...customerRefusals, ...mailBudgetRefusals, invalid_input: InvalidInputError },
  constraints: {
    user_principal_name: { code: 'invalid_input', field: 'userPrincipalName', reason: 'taken' },
  },
  async decide(
    work,
    input,
    { config },
  ): Promise<Result<CustomerUser, CustomerRefusal | InvalidInput | MailBudgetRefusal>> {
    const opened = await openCustomerTo(work, input.customerId, 'manageUsers', 'change')
    if (!opened.ok) return opened
    const customer = opened.value
    const home = await findHomeOrganization(work.tx, work.actor.organizationId, customer.id)
    if (!home) return refuse({ code: 'not_found' })
    const accepted = acceptNewUser(input, home.verifiedDomains)
    if (!accepted.ok) return accepted

    const person = accepted.value
    if (person.contactMail !== null) {
      const budget = await askMailBudget(work, 'user-welcome', person.contactMail)
      if (!budget.ok) return budget
    }
    const id = newId(work)
    await insertUser(work.tx, { id, organizationId: customer.id, ...person, createdAt: work.now })
    audit(work, {
      action: 'user.create',
      objectType: 'user',
      objectId: id,
      after: { ...person, delegatedAdminRelationshipIds: customer.delegatedAdmins.map((item) => item.id) },
      onBehalfOfId: customer.id,
      relationshipId: customer.relationshipId,
      readerIds: [customer.id],
    })
    await welcome(config, work, { ...home, id: customer.id }, id, person)
    const { displayName, userPrincipalName, contactMail, language, usageLocation } = person
    return ok({ id, displayName, userPrincipalName, contactMail, language, usageLocation, licenses: [] })
  },
  present: async (_, user) => ({ user }),
  mayRepeat: (work, _, { customerId }) => openCustomerTo(work, customerId, 'manageUsers', 'look'),
})

async function welcome(
  config: Config,
  work: Work,
  home: Home,
  userId: string,
  person: NewUser,
): Promise<void> {
  if (person.contactMail === null) return
  const id = newId(work)
  const expiresAt = addDays(work.now, welcomeLinkDays)
  await insertWelcomeLink(work.tx, {
    id,
    userId,
    organizationId: home.id,
    tokenHash: hashToken(linkToken(config.linkKey, 'password', id, 1)),
    createdAt: work.now,
    expiresAt,
  })
  sendMail(work, {
    template: 'user-welcome',
    recipientMail: person.contactMail,
    language: person.language satisfies Language,
    timeZone: home.timeZone,
    link: { to: 'password', portal: 'customer', id },
    data: {
      name: person.displayName,
      organizationName: home.legalName,
      madeByName: work.actor.organizationName,
      signInName: person.userPrincipalName,
      expiresAt,
    },
  })
}
