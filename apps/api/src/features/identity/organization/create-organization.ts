import { ok, type Refusal, type Result, type Role } from '@relais/domain'
import { Injectable } from '@nestjs/common'
import { hashPasswordPatiently } from '../../../platform/auth/password-hash.ts'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { audit, newId } from '../../../platform/database/work.ts'
import { type AccountKind, insertOrganization, insertPerson } from './organization-account.repository.ts'

/** An organization that an operator makes. */
export interface OrganizationRequest {
  readonly legalName: string
  readonly country: string
  readonly language: 'en' | 'fr'
  readonly timeZone: string
  readonly domain: string
  readonly account: AccountKind
  readonly partnerId?: string
  readonly people: readonly {
    readonly displayName: string
    readonly name: string
    readonly roles: readonly Role[]
    readonly language: 'en' | 'fr'
  }[]
}

/** Why the operator's organization was not made. */
export type CreateOrganizationRefusal = Refusal<'domain_taken' | 'partner_id_taken'>

/** Makes an organization with account and people, for commands of the operator. Sign-in names are `<name>@<domain>`. */
@Injectable()
export class CreateOrganization {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @param password of all the people: told to them by whoever runs the command */
  async execute(caller: Caller, input: OrganizationRequest, password: string) {
    const passwordHash = await hashPasswordPatiently(password)
    return this.unitOfWork.command(
      caller,
      {
        name: 'createOrganization',
        constraints: {
          organization_domain_name: { code: 'domain_taken' },
          reseller_account_partner_id: { code: 'partner_id_taken' },
        },
      },
      async (work): Promise<Result<{ organizationId: string }, CreateOrganizationRefusal>> => {
        const { tx, now } = work
        const organizationId = newId(work)
        const { people, partnerId, ...organization } = input
        await insertOrganization(
          tx,
          { ...organization, id: organizationId, domainId: newId(work), partnerId: partnerId ?? null },
          now,
        )
        for (const person of people) {
          const userPrincipalName = `${person.name}@${input.domain}`
          await insertPerson(
            tx,
            {
              id: newId(work),
              organizationId,
              userPrincipalName,
              displayName: person.displayName,
              contactMail: userPrincipalName,
              language: person.language,
              usageLocation: input.country,
              createdAt: now,
            },
            person.roles,
            passwordHash,
          )
        }
        audit(work, {
          action: 'organization.create',
          objectType: 'organization',
          objectId: organizationId,
          after: { legalName: input.legalName, account: input.account, people: people.length },
          readerIds: [organizationId],
        })
        return ok({ organizationId })
      },
    )
  }
}
