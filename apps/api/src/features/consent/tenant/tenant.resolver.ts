import { Inject } from '@nestjs/common'
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import type { Config } from '../../../platform/config.ts'
import {
  InvitationNotOpenError,
  OtherOrganizationError,
  TenantMadeError,
} from '../invitation/invitation.refusals.ts'
import {
  PasswordCheckBusyError,
  PasswordUnacceptableError,
  TooManyAttemptsError,
} from '../../identity/index.ts'
import { TenantsSpentError } from '../../../platform/graphql/budget-refusals.ts'
import { ChangeArgs, changeOf } from '../../../platform/graphql/change.graphql.ts'
import { InvalidInputError, NotFoundError } from '../../../platform/graphql/common-refusals.ts'
import { mutationResult } from '../../../platform/graphql/refusal.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { CONFIG } from '../../../platform/tokens.ts'
import { CreateTenant, type CreateTenantRefusal } from './create-tenant.ts'
import { CreateTenantInput, CreateTenantSuccess } from './tenant.graphql.ts'

const createTenantResult = mutationResult<CreateTenantRefusal>('CreateTenantResult', CreateTenantSuccess, {
  not_found: NotFoundError,
  too_many_attempts: TooManyAttemptsError,
  tenants_spent: TenantsSpentError,
  password_check_busy: PasswordCheckBusyError,
  invitation_not_open: InvitationNotOpenError,
  tenant_made: TenantMadeError,
  other_organization: OtherOrganizationError,
  invalid_input: InvalidInputError,
  password_unacceptable: PasswordUnacceptableError,
})

@Resolver()
export class TenantResolver {
  constructor(
    private readonly createTenantAction: CreateTenant,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Query(() => String, {
    description:
      'The domain under which this installation makes tenants: their own are called `<short name>.` and this. Before sign-in too.',
  })
  tenantDomain(): string {
    return this.config.tenantDomain
  }

  @Mutation(() => createTenantResult.union, {
    description:
      'Makes a tenant for somebody who holds the link of an invitation to customers, and signs its administrator in. Customer portal only; decides nothing about the invitation.',
  })
  async createTenant(
    @CurrentCaller() caller: Caller,
    @Args('input') input: CreateTenantInput,
    @Args() args: ChangeArgs,
  ): Promise<object> {
    const change = changeOf('createTenant', input, args)
    return createTenantResult.present(await this.createTenantAction.execute(caller, input, change))
  }
}
