import {
  acceptNewUser,
  addDays,
  type Language,
  type MailBudgetRefusal,
  type NewUser,
  ok,
  refuse,
  welcomeLinkDays,
} from '@relais/domain'
import { Inject, Injectable } from '@nestjs/common'
import type { PortalRequest } from '../../../platform/auth/request.ts'
import type { Config } from '../../../platform/config.ts'
import { type Change, UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { audit, newId, sendMail, type Work } from '../../../platform/database/work.ts'
import type { InvalidInput } from '../../../platform/graphql/common-refusals.ts'
import { hashToken, linkToken } from '../../../platform/link/link-token.ts'
import { askMailBudget } from '../../../platform/mail/mail-budget.queries.ts'
import { CONFIG } from '../../../platform/tokens.ts'
import { type CustomerRefusal, openCustomerTo } from '../customer/open-customer.ts'
import { findHomeOrganization, insertUser, insertWelcomeLink } from '../../identity/index.ts'
import type { CreateCustomerUserInput, CustomerUser } from './customer-user.graphql.ts'

/** Why a person was not made. */
export type CreateCustomerUserRefusal = CustomerRefusal | InvalidInput | MailBudgetRefusal

interface Home {
  readonly id: string
  readonly legalName: string
  readonly timeZone: string
}

/** Makes a person in a customer's tenant, on the customer's behalf; with a mail address it is welcomed. */
@Injectable()
export class CreateCustomerUser {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  execute(request: PortalRequest, input: CreateCustomerUserInput, change: Change) {
    const taken: InvalidInput = { code: 'invalid_input', field: 'userPrincipalName', reason: 'taken' }
    return this.unitOfWork.change<CustomerUser, { user: CustomerUser }, CreateCustomerUserRefusal>(
      request,
      { ...change, constraints: { user_principal_name: taken } },
      async (work) => {
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
          after: { ...person, delegatedAdminRelationshipIds: customer.delegations.map((item) => item.id) },
          onBehalfOfId: customer.id,
          relationshipId: customer.relationshipId,
          readerIds: [customer.id],
        })
        await this.welcome(work, { ...home, id: customer.id }, id, person)
        const { displayName, userPrincipalName, contactMail, language, usageLocation } = person
        return ok({ id, displayName, userPrincipalName, contactMail, language, usageLocation, licenses: [] })
      },
      async (_, user) => ({ user }),
      (work) => openCustomerTo(work, input.customerId, 'manageUsers', 'look'),
    )
  }

  private async welcome(work: Work, home: Home, userId: string, person: NewUser): Promise<void> {
    if (person.contactMail === null) return
    const id = newId(work)
    const expiresAt = addDays(work.now, welcomeLinkDays)
    await insertWelcomeLink(work.tx, {
      id,
      userId,
      organizationId: home.id,
      tokenHash: hashToken(linkToken(this.config.linkKey, 'password', id, 1)),
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
}
