import { Inject } from '@nestjs/common'
import { Query, Resolver } from '@nestjs/graphql'
import type { Config } from '../../../platform/config.ts'
import { CONFIG } from '../../../platform/tokens.ts'

@Resolver()
export class TenantResolver {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Query(() => String, {
    description:
      'The domain under which this installation makes tenants: their own are called `<short name>.` and this. Before sign-in too.',
  })
  tenantDomain(): string {
    return this.config.tenantDomain
  }
}
