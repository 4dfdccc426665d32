import { mayRenewPasswordLink, stateOfPasswordLink } from '@relais/domain'
import { Args, Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { Secret } from '../../../platform/graphql/scalar/index.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { hashToken } from '../../../platform/link/link-token.ts'
import { PasswordLink } from './password-link.graphql.ts'
import { findPasswordLink } from './password-link.queries.ts'

@Resolver()
export class PasswordLinkResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Query(() => PasswordLink, {
    nullable: true,
    description:
      'How a link that sets a password stands. Null: there is none with this token, or it is long over.',
  })
  passwordLink(
    @CurrentCaller() caller: Caller,
    @Args('token', { type: () => Secret, description: 'The token of the link.' }) token: string,
  ): Promise<PasswordLink | null> {
    return this.unitOfWork.readAnonymously(
      { ...caller, sessionHash: null },
      async ({ tx, now }) => {
        const link = await findPasswordLink(tx, hashToken(token))
        if (!link) return null
        const state = stateOfPasswordLink(link, now)
        const viewerCanRenew = link.contactMail !== null && mayRenewPasswordLink(link, now)
        return {
          state,
          purpose: link.purpose,
          expiresAt: link.expiresAt,
          userPrincipalName: state === 'open' ? link.userPrincipalName : null,
          organizationName: state === 'open' || viewerCanRenew ? link.organizationName : null,
          viewerCanRenew,
        }
      },
      { role: 'app_auth' },
    )
  }
}
