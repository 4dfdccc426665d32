import { Inject } from '@nestjs/common'
import { Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import type { Config } from '../../../platform/config.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { CONFIG } from '../../../platform/tokens.ts'
import { hasOperator } from './first-run.repository.ts'
import { FirstRun } from './installation.graphql.ts'

@Resolver()
export class InstallationResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Query(() => FirstRun, {
    nullable: true,
    description:
      'Whether the operator is still to be made. Provider portal only, before sign-in too; null at the others.',
  })
  async firstRun(@CurrentCaller() caller: Caller): Promise<FirstRun | null> {
    if (caller.portal !== 'provider') return null
    const { tenantDomain } = this.config
    const found = await this.unitOfWork.readAnonymously(
      { ...caller, sessionHash: null },
      ({ tx }) => hasOperator(tx),
      { role: 'app_public' },
    )
    return { isOpen: !found, tenantDomain }
  }
}
