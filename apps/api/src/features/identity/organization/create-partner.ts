import {
  acceptOrganization,
  acceptPassword,
  canCreateOrganizations,
  type MailBudgetRefusal,
  ok,
  type PasswordUnacceptable,
  refuse,
  type Result,
  type Tenant,
  type TenantUnacceptable,
} from '@relais/domain'
import { Inject, Injectable } from '@nestjs/common'
import { isCommonPassword } from '../../../platform/auth/common-password.ts'
import { hashPasswordPatiently } from '../../../platform/auth/password-hash.ts'
import type { Caller } from '../../../platform/auth/caller.ts'
import type { Config } from '../../../platform/config.ts'
import { type Change, permitted, UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { type AnonymousWork, audit, newId } from '../../../platform/database/work.ts'
import type { NotPermitted } from '../../../platform/graphql/common-refusals.ts'
import { askMailBudget } from '../../../platform/mail/mail-budget.queries.ts'
import { CONFIG } from '../../../platform/tokens.ts'
import { becomeOperator, insertOrganization, insertPerson } from './organization-account.repository.ts'
import type { CreatePartnerInput } from './program.graphql.ts'
import { welcomeByMail } from './welcome.ts'

/** Why the operator's command made no partner. */
export type CreatePartnerCommandRefusal = NotPermitted | TenantUnacceptable | PasswordUnacceptable
/** Why no partner was made. */
export type CreatePartnerRefusal = CreatePartnerCommandRefusal | MailBudgetRefusal

/** What was made. */
export interface CreatedPartner {
  readonly organizationId: string
  readonly domain: string
  readonly userPrincipalName: string
  /** Where the link to set the first password went; null: the password was given. */
  readonly welcomedAt: string | null
}

const domainTaken: TenantUnacceptable = { code: 'invalid_input', field: 'domain', reason: 'taken' }
const constraints = { organization_domain_name: domainTaken, user_principal_name: domainTaken }

/** Makes a provider or a reseller with its first global administrator, who is mailed a link to set a password. */
@Injectable()
export class CreatePartner {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** As somebody of the operator, at the provider portal. */
  execute(caller: Caller, input: CreatePartnerInput, change: Change) {
    return this.unitOfWork.change<CreatedPartner, CreatedPartner, CreatePartnerRefusal>(
      caller,
      { ...change, constraints },
      async (work) => {
        if (!canCreateOrganizations(work.actor)) return refuse({ code: 'not_permitted' })
        const accepted = acceptOrganization(input)
        if (!accepted.ok) return accepted
        const budget = await askMailBudget(work, 'user-welcome', accepted.value.contactMail)
        if (!budget.ok) return budget
        await becomeOperator(work.tx)
        return ok(await this.make(work, input, accepted.value, null, work.actor.organizationName))
      },
      async (_, made) => made,
      ({ actor }) => permitted(canCreateOrganizations(actor)),
    )
  }

  /**
   * As the operator's command.
   * @param password null: the administrator sets it by the mailed link
   */
  async executeAsCommand(
    caller: Caller,
    input: CreatePartnerInput,
    password: string | null,
    dryRun: boolean,
  ) {
    const checked = check(input, password)
    const passwordHash = checked.ok && password !== null ? await hashPasswordPatiently(password) : null
    return this.unitOfWork.changeAnonymously<CreatedPartner, CreatedPartner, CreatePartnerCommandRefusal>(
      caller,
      { name: 'createPartner', input, idempotencyKey: null, dryRun, role: 'app_operator', constraints },
      async (work) =>
        checked.ok ? ok(await this.make(work, input, checked.value, passwordHash, null)) : checked,
      async (_, made) => made,
    )
  }

  private async make(
    work: AnonymousWork,
    input: CreatePartnerInput,
    tenant: Tenant,
    passwordHash: string | null,
    madeByName: string | null,
  ): Promise<CreatedPartner> {
    const { account, language } = input
    const { legalName, country, timeZone, domain, displayName, userPrincipalName, contactMail } = tenant
    const organizationId = newId(work)
    const userId = newId(work)
    await insertOrganization(
      work.tx,
      {
        id: organizationId,
        legalName,
        country,
        language,
        timeZone,
        domainId: newId(work),
        domain,
        account,
        partnerId: null,
      },
      work.now,
    )
    await insertPerson(
      work.tx,
      {
        id: userId,
        organizationId,
        userPrincipalName,
        displayName,
        contactMail,
        language,
        usageLocation: country,
        createdAt: work.now,
      },
      ['global_administrator'],
      passwordHash,
    )
    audit(work, {
      action: 'organization.create',
      objectType: 'organization',
      objectId: organizationId,
      after: { legalName, country, domain, account },
      readerIds: [organizationId],
    })
    audit(work, {
      action: 'user.create',
      objectType: 'user',
      objectId: userId,
      after: { userPrincipalName, roles: ['global_administrator'] },
      readerIds: [organizationId],
    })
    if (passwordHash === null) {
      const person = {
        id: userId,
        organizationId,
        organizationName: legalName,
        madeByName,
        displayName,
        userPrincipalName,
        contactMail,
      }
      await welcomeByMail(work, this.config, { ...person, language, timeZone, portal: account })
    }
    return {
      organizationId,
      domain,
      userPrincipalName,
      welcomedAt: passwordHash === null ? contactMail : null,
    }
  }
}

function check(
  input: CreatePartnerInput,
  password: string | null,
): Result<Tenant, TenantUnacceptable | PasswordUnacceptable> {
  const tenant = acceptOrganization(input)
  if (!tenant.ok || password === null) return tenant
  const accepted = acceptPassword(password, namesOf(tenant.value), isCommonPassword)
  return accepted.ok ? tenant : accepted
}

/** The names of a new tenant and its administrator, which a password must not be made of. */
export function namesOf({ displayName, legalName, userPrincipalName }: Tenant): readonly string[] {
  return [...userPrincipalName.split(/[@.]/), ...displayName.split(' '), ...legalName.split(' ')]
}
