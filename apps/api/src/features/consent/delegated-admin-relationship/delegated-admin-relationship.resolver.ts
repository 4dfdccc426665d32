import { addDays, canViewCustomers, canViewOwnServices, canViewProviders } from '@relais/domain'
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql'
import type { PortalRequest } from '../../../platform/auth/request.ts'
import { ChangeArgs, changeOf } from '../../../platform/graphql/change.graphql.ts'
import {
  AlreadyEndedError,
  NotFoundError,
  NotPermittedError,
} from '../../../platform/graphql/common-refusals.ts'
import { mutationResult } from '../../../platform/graphql/refusal.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { CurrentRequest } from '../../../platform/http/portal-request.ts'
import {
  EndDelegatedAdminRelationshipInput,
  EndDelegatedAdminRelationshipSuccess,
  EndingAdministration,
} from './delegated-admin-relationship.graphql.ts'
import { listEndingAdministrations } from './delegated-admin-relationship.queries.ts'
import {
  EndDelegatedAdminRelationship,
  type EndDelegationRefusal,
} from './end-delegated-admin-relationship.ts'

const endResult = mutationResult<EndDelegationRefusal>(
  'EndDelegatedAdminRelationshipResult',
  EndDelegatedAdminRelationshipSuccess,
  { not_permitted: NotPermittedError, not_found: NotFoundError, already_ended: AlreadyEndedError },
)

@Resolver()
export class DelegatedAdminRelationshipResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly endAction: EndDelegatedAdminRelationship,
  ) {}

  @Query(() => [EndingAdministration], {
    description:
      'Administration that your organization gave or got and that ends within 30 days, the next first, at most 20. Empty for people who may not see it.',
  })
  endingAdministrations(@CurrentRequest() request: PortalRequest): Promise<EndingAdministration[]> {
    return this.unitOfWork.read(request, async ({ tx, actor, now }) => {
      const subjectKind = canViewOwnServices(actor) ? 'customer' : canViewProviders(actor) ? 'reseller' : null
      const sides = { asPartner: canViewCustomers(actor), subjectKind } as const
      if (!sides.asPartner && subjectKind === null) return []
      const { organizationId } = actor
      const asked = { organizationId, sides, before: addDays(now, 30), limit: 20, now }
      return listEndingAdministrations(tx, asked)
    })
  }

  @Mutation(() => endResult.union, {
    description:
      "Ends administration of a tenant before its time, by the partner or by whose tenant it is: a customer's, or a reseller's of a partnership.",
  })
  async endDelegatedAdminRelationship(
    @CurrentRequest() request: PortalRequest,
    @Args('input') input: EndDelegatedAdminRelationshipInput,
    @Args() args: ChangeArgs,
  ): Promise<object> {
    const change = changeOf('endDelegatedAdminRelationship', input, args)
    return endResult.present(await this.endAction.execute(request, input, change))
  }
}
