import { addDays, canViewCustomers, canViewOwnServices, canViewProviders } from '@relais/domain'
import { Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { EndingDelegatedAdmin } from './delegated-admin-relationship.graphql.ts'
import { listEndingDelegatedAdmins } from './delegated-admin-relationship.queries.ts'

@Resolver()
export class DelegatedAdminRelationshipResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Query(() => [EndingDelegatedAdmin], {
    description:
      'Administration that your organization gave or got and that ends within 30 days, the next first, at most 20. Empty for people who may not see it.',
  })
  endingDelegatedAdmins(@CurrentCaller() caller: Caller): Promise<EndingDelegatedAdmin[]> {
    return this.unitOfWork.read(caller, async ({ tx, actor, now }) => {
      const subjectKind = canViewOwnServices(actor) ? 'customer' : canViewProviders(actor) ? 'reseller' : null
      const sides = { asPartner: canViewCustomers(actor), subjectKind } as const
      if (!sides.asPartner && subjectKind === null) return []
      const { organizationId } = actor
      const asked = { organizationId, sides, before: addDays(now, 30), limit: 20, now }
      return listEndingDelegatedAdmins(tx, asked)
    })
  }
}
