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
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql'
import { isCommonPassword } from '../../../platform/auth/common-password.ts'
import { hashPasswordPatiently } from '../../../platform/auth/password-hash.ts'
import type { Caller } from '../../../platform/auth/caller.ts'
import { change } from '../../../platform/change/change.ts'
import type { ChangeTools } from '../../../platform/change/change-tools.ts'
import type { Config } from '../../../platform/config.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { type AnonymousWork, audit, newId } from '../../../platform/database/work.ts'
import { mailBudgetRefusals } from '../../../platform/graphql/budget-refusals.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { enumOf } from '../../../platform/graphql/code.graphql.ts'
import {
  InvalidInputError,
  type NotPermitted,
  NotPermittedError,
} from '../../../platform/graphql/common-refusals.ts'
import { ShortText } from '../../../platform/graphql/scalar/index.ts'
import { askMailBudget } from '../../../platform/mail/mail-budget.queries.ts'
import { PasswordUnacceptableError } from '../session/session.refusals.ts'
import { NewOrganizationInput } from './new-organization.graphql.ts'
import { becomeOperator, insertOrganization, insertPerson } from './organization-account.repository.ts'
import { welcomeByMail } from './welcome.ts'

/** Why the operator's command made no partner. */
export type CreatePartnerCommandRefusal = NotPermitted | TenantUnacceptable | PasswordUnacceptable
type CreatePartnerRefusal = CreatePartnerCommandRefusal | MailBudgetRefusal

/** What was made. */
interface CreatedPartner {
  readonly organizationId: string
  readonly domain: string
  readonly userPrincipalName: string
  /** Where the link to set the first password went; null: the password was given. */
  readonly welcomedAt: string | null
}

const domainTaken: TenantUnacceptable = { code: 'invalid_input', field: 'domain', reason: 'taken' }
const constraints = { organization_domain_name: domainTaken, user_principal_name: domainTaken }

const PartnerAccountCode = enumOf(
  ['provider', 'reseller'],
  'PartnerAccount',
  'What the operator makes: a provider or a reseller.',
)

@InputType({ description: 'A new provider or reseller and its first global administrator.' })
class CreatePartnerInput extends NewOrganizationInput {
  @Field(() => PartnerAccountCode, { description: 'What it is.' })
  readonly account!: 'provider' | 'reseller'
  @Field(() => ShortText, {
    description:
      'Its domain, such as norvia.example: the operator vouches for it. Unique in the installation.',
  })
  readonly domain!: string
  @Field(() => ShortText, { description: 'Where the mail with the link to set a password goes.' })
  readonly contactMail!: string
}

@ObjectType({ description: 'The organization exists; its administrator sets a password by the mailed link.' })
class CreatePartnerSuccess extends Success {
  @Field(() => ID, { description: 'Id of the organization.' })
  readonly organizationId!: string
  @Field({ description: 'Its default domain.' })
  readonly domain!: string
  @Field({ description: 'Sign-in name of its global administrator.' })
  readonly userPrincipalName!: string
  @Field(() => String, { nullable: true, description: 'Where the mail went; null: none was sent.' })
  readonly welcomedAt!: string | null
}

/** Makes a provider or a reseller as somebody of the operator, at the provider portal. */
export const createPartner = change({
  name: 'createPartner',
  description:
    'Makes a provider or a reseller with its first global administrator, who is mailed a link to set a password. For the operator’s global administrator.',
  input: CreatePartnerInput,
  success: CreatePartnerSuccess,
  refusals: {
    not_permitted: NotPermittedError,
    invalid_input: InvalidInputError,
    password_unacceptable: PasswordUnacceptableError,
    ...mailBudgetRefusals,
  },
  constraints,
  async decide(work, input, { config }): Promise<Result<CreatedPartner, CreatePartnerRefusal>> {
    if (!canCreateOrganizations(work.actor)) return refuse({ code: 'not_permitted' })
    const accepted = acceptOrganization(input)
    if (!accepted.ok) return accepted
    const budget = await askMailBudget(work, 'user-welcome', accepted.value.contactMail)
    if (!budget.ok) return budget
    await becomeOperator(work.tx)
    return ok(await make(work, config, input, accepted.value, null, work.actor.organizationName))
  },
  present: async (_, made) => made,
  mayRepeat: ({ actor }) => permitted(canCreateOrganizations(actor)),
})

/**
 * The same as the operator's command.
 * @param password null: the administrator sets it by the mailed link
 */
export async function createPartnerByCommand(
  { unitOfWork, config }: ChangeTools,
  caller: Caller,
  input: CreatePartnerInput,
  password: string | null,
  dryRun: boolean,
) {
  const checked = check(input, password)
  const passwordHash = checked.ok && password !== null ? await hashPasswordPatiently(password) : null
  return unitOfWork.command(
    caller,
    { name: 'createPartner', dryRun, constraints },
    async (work): Promise<Result<CreatedPartner, CreatePartnerCommandRefusal>> =>
      checked.ok ? ok(await make(work, config, input, checked.value, passwordHash, null)) : checked,
  )
}

/** Organization, domain, administrator and, without a password, the mail with a link to set one. */
async function make(
  work: AnonymousWork,
  config: Config,
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
    await welcomeByMail(work, config, { ...person, language, timeZone, portal: account })
  }
  return {
    organizationId,
    domain,
    userPrincipalName,
    welcomedAt: passwordHash === null ? contactMail : null,
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
