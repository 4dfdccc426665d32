import {
  acceptPassword,
  acceptTenant,
  ok,
  type PasswordUnacceptable,
  readFirstRunCode,
  type Refusal,
  refuse,
  type Result,
  sessionEnd,
  type Tenant,
  type TenantUnacceptable,
} from '@relais/domain'
import { Inject, Injectable } from '@nestjs/common'
import { hashPassword } from '../../platform/auth/password-hash.ts'
import type { PortalRequest } from '../../platform/auth/request.ts'
import { SignInLimit } from '../../platform/auth/sign-in-limit.ts'
import type { Config } from '../../platform/config.ts'
import { type Change, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { type AnonymousWork, audit, newId, sendMail } from '../../platform/database/work.ts'
import { CONFIG } from '../../platform/tokens.ts'
import { actFor, insertTenant, namesOf } from '../organization/index.ts'
import { beginSession, newSessionToken } from '../session/index.ts'
import { hasOperator, insertOperatorAccount, useFirstRunCode } from './first-run.repository.ts'
import type { CreateOperatorInput } from './installation.graphql.ts'

/** Why no operator was made. */
export type CreateOperatorRefusal =
  | Refusal<'not_found' | 'operator_exists' | 'first_run_code_wrong' | 'too_many_attempts'>
  | TenantUnacceptable
  | PasswordUnacceptable

interface Made {
  readonly organizationId: string
  readonly domain: string
  readonly userPrincipalName: string
}

const domainTaken: TenantUnacceptable = { code: 'invalid_input', field: 'domainLabel', reason: 'taken' }

/** Makes the operator of an empty installation, for whoever holds the one-time code: organization, administrator, session. */
@Injectable()
export class CreateOperator {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly limit: SignInLimit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Sets the session cookie after commit, but not on a repeated request: that would be signing in by a key. */
  async execute(request: PortalRequest, input: CreateOperatorInput, change: Change) {
    const checked = this.check(request, input)
    const allowed = await this.limit.take('first run', request.address)
    // Hashed before the transaction: a slow hash must not hold locks.
    const passwordHash = checked.ok && allowed ? await hashPassword(input.password) : ''
    const token = newSessionToken()
    let begun = false
    const result = await this.unitOfWork.changeAnonymously<
      Made,
      Made & { readonly signedIn: boolean },
      CreateOperatorRefusal
    >(
      { ...request, sessionHash: null },
      {
        ...change,
        link: readFirstRunCode(input.code),
        role: 'app_public',
        constraints: { organization_domain_name: domainTaken, user_principal_name: domainTaken },
      },
      async (work) => {
        begun = false
        if (!allowed) return refuse({ code: 'too_many_attempts' })
        // Of two who hold the code, the second waits here until the first is done.
        const codeId = await useFirstRunCode(work.tx, work.now)
        if (await hasOperator(work.tx)) return refuse({ code: 'operator_exists' })
        if (codeId === null) return refuse({ code: 'first_run_code_wrong' })
        if (!checked.ok) return checked
        const made = await this.make(work, input, checked.value, passwordHash, token)
        begun = !change.dryRun
        return ok(made)
      },
      async (_, made) => ({ ...made, signedIn: begun }),
    )
    if (result.ok && begun) request.setSession(token, sessionEnd(request.now))
    return result
  }

  private check(
    request: PortalRequest,
    input: CreateOperatorInput,
  ): Result<Tenant, Refusal<'not_found'> | TenantUnacceptable | PasswordUnacceptable> {
    if (request.portal !== 'provider') return refuse({ code: 'not_found' })
    const tenant = acceptTenant(input, this.config.tenantDomain)
    if (!tenant.ok) return tenant
    const password = acceptPassword(input.password, namesOf(tenant.value))
    return password.ok ? tenant : password
  }

  private async make(
    work: AnonymousWork,
    input: CreateOperatorInput,
    tenant: Tenant,
    passwordHash: string,
    token: string,
  ): Promise<Made> {
    const organizationId = newId(work)
    const userId = newId(work)
    const { language } = input
    await actFor(work.tx, organizationId)
    work.log.organizationId = organizationId
    work.log.userId = userId
    await insertTenant(work.tx, tenant, {
      organizationId,
      domainId: newId(work),
      userId,
      language,
      passwordHash,
      now: work.now,
    })
    await insertOperatorAccount(work.tx, organizationId, work.now)
    const sessionId = await beginSession(work, token, { userId, organizationId })
    const { legalName, country, domain, userPrincipalName } = tenant
    audit(work, {
      action: 'organization.create',
      objectType: 'organization',
      objectId: organizationId,
      after: { legalName, country, domain, account: 'operator' },
    })
    audit(work, {
      action: 'user.create',
      objectType: 'user',
      objectId: userId,
      after: { userPrincipalName, roles: ['global_administrator'] },
    })
    audit(work, {
      action: 'session.begin',
      objectType: 'session',
      objectId: sessionId,
      after: { portal: work.request.portal },
    })
    sendMail(work, {
      template: 'operator-welcome',
      recipientMail: tenant.contactMail,
      language,
      timeZone: tenant.timeZone,
      link: { to: 'page', portal: 'provider', path: '/' },
      data: { name: tenant.displayName, organizationName: legalName, signInName: userPrincipalName },
    })
    return { organizationId, domain, userPrincipalName }
  }
}
