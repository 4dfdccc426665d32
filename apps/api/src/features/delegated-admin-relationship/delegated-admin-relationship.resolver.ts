import { Args, Mutation, Resolver } from '@nestjs/graphql'
import type { PortalRequest } from '../../platform/auth/request.ts'
import { ChangeArgs, changeOf } from '../../platform/graphql/change.graphql.ts'
import {
  AlreadyEndedError,
  NotFoundError,
  NotPermittedError,
} from '../../platform/graphql/common-refusals.ts'
import { mutationResult } from '../../platform/graphql/refusal.ts'
import { CurrentRequest } from '../../platform/http/portal-request.ts'
import {
  EndDelegatedAdminRelationshipInput,
  EndDelegatedAdminRelationshipSuccess,
} from './delegated-admin-relationship.graphql.ts'
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
  constructor(private readonly endAction: EndDelegatedAdminRelationship) {}

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
