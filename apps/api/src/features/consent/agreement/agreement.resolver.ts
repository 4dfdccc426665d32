import type { Language } from '@relais/domain'
import { Args, Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { LanguageCode } from '../../../platform/graphql/code.graphql.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { CustomerAgreement } from './agreement.graphql.ts'
import { findCurrentAgreement } from './agreement.repository.ts'

@Resolver()
export class AgreementResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Query(() => CustomerAgreement, {
    nullable: true,
    description:
      'The customer agreement as it is asked for now; null: this installation has published none. Customer portal, also before sign-in; null at the others.',
  })
  customerAgreement(
    @CurrentCaller() caller: Caller,
    @Args('language', { type: () => LanguageCode, description: 'Language of the text.' }) language: Language,
  ): Promise<CustomerAgreement | null> {
    return this.unitOfWork.readAnonymously(caller, async ({ tx, actor }) => {
      if (caller.portal !== 'customer') return null
      const text = await findCurrentAgreement(tx, language, actor?.organizationId ?? null)
      return text
        ? { ...text, acceptedAt: text.acceptedAt === null ? null : new Date(text.acceptedAt) }
        : null
    })
  }
}
