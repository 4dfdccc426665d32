import {
  acceptNewUser,
  acceptPassword,
  asciiDomain,
  canHaveRoles,
  type Language,
  type NewUser,
  type NewUserInvalid,
  ok,
  type PasswordUnacceptable,
  type Refusal,
  refuse,
  type Result,
  type Role,
} from '@relais/domain'
import { Inject, Injectable } from '@nestjs/common'
import { isCommonPassword } from '../../../platform/auth/common-password.ts'
import { hashPasswordPatiently } from '../../../platform/auth/password-hash.ts'
import type { Caller } from '../../../platform/auth/caller.ts'
import type { Config } from '../../../platform/config.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { type AnonymousWork, audit, newId } from '../../../platform/database/work.ts'
import type { InvalidInput } from '../../../platform/graphql/common-refusals.ts'
import { CONFIG } from '../../../platform/tokens.ts'
import { insertPerson } from '../organization/organization-account.repository.ts'
import { welcomeByMail } from '../organization/welcome.ts'
import { findOrganizationByDomain, type OrganizationHome } from './user.repository.ts'

/** A person that the operator's command makes. */
export interface OrganizationUserRequest {
  /** A domain of the organization. */
  readonly domain: string
  readonly displayName: string
  /** The part of the sign-in name before the `@`, or the whole. */
  readonly userName: string
  readonly contactMail: string
  readonly language: Language
  readonly roles: readonly Role[]
}

/** Why no person was made. */
export type CreateOrganizationUserRefusal =
  | Refusal<'organization_not_found' | 'not_a_partner'>
  | NewUserInvalid
  | InvalidInput
  | PasswordUnacceptable

/** What was made. */
export interface CreatedUser {
  readonly userId: string
  readonly userPrincipalName: string
  /** Where the link to set the first password went; null: the password was given. */
  readonly welcomedAt: string | null
}

/** Makes a person in any organization, for the operator's command. */
@Injectable()
export class CreateOrganizationUser {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @param password null: the person sets it by the mailed link */
  async execute(caller: Caller, input: OrganizationUserRequest, password: string | null, dryRun: boolean) {
    const passwordHash = password === null ? null : await hashPasswordPatiently(password)
    const taken: InvalidInput = { code: 'invalid_input', field: 'userPrincipalName', reason: 'taken' }
    return this.unitOfWork.command(
      caller,
      { name: 'createOrganizationUser', dryRun, constraints: { user_principal_name: taken } },
      async (work): Promise<Result<CreatedUser, CreateOrganizationUserRefusal>> => {
        const home = await findOrganizationByDomain(work.tx, asciiDomain(input.domain.trim().toLowerCase()))
        if (!home) return refuse({ code: 'organization_not_found' })
        const checked = check(home, input, password)
        if (!checked.ok) return checked
        return ok(await this.make(work, home, input.roles, checked.value, passwordHash))
      },
    )
  }

  private async make(
    work: AnonymousWork,
    home: OrganizationHome,
    roles: readonly Role[],
    person: NewUser & { readonly contactMail: string },
    passwordHash: string | null,
  ): Promise<CreatedUser> {
    const id = newId(work)
    const { displayName, userPrincipalName, contactMail, language } = person
    await insertPerson(
      work.tx,
      { id, organizationId: home.id, ...person, createdAt: work.now },
      roles,
      passwordHash,
    )
    audit(work, {
      action: 'user.create',
      objectType: 'user',
      objectId: id,
      after: { ...person, roles },
      readerIds: [home.id],
    })
    if (passwordHash === null) {
      await welcomeByMail(work, this.config, {
        id,
        organizationId: home.id,
        organizationName: home.legalName,
        madeByName: null,
        displayName,
        userPrincipalName,
        contactMail,
        language,
        timeZone: home.timeZone,
        portal: home.portal,
      })
    }
    return { userId: id, userPrincipalName, welcomedAt: passwordHash === null ? contactMail : null }
  }
}

function check(
  home: OrganizationHome,
  input: OrganizationUserRequest,
  password: string | null,
): Result<NewUser & { readonly contactMail: string }, CreateOrganizationUserRefusal> {
  if (!canHaveRoles(home, input.roles)) return refuse({ code: 'not_a_partner' })
  const { displayName, userName, contactMail, language } = input
  const userPrincipalName = userName.includes('@') ? userName : `${userName}@${home.domain}`
  const accepted = acceptNewUser(
    { displayName, userPrincipalName, contactMail, usageLocation: home.country, language },
    home.verifiedDomains,
  )
  if (!accepted.ok) return accepted
  const person = accepted.value
  if (person.contactMail === null)
    return refuse({ code: 'invalid_input', field: 'contactMail', reason: 'missing' })
  if (password !== null) {
    const names = [
      ...person.userPrincipalName.split(/[@.]/),
      ...person.displayName.split(' '),
      ...home.legalName.split(' '),
    ]
    const acceptable = acceptPassword(password, names, isCommonPassword)
    if (!acceptable.ok) return acceptable
  }
  return ok({ ...person, contactMail: person.contactMail })
}
