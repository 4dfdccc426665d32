import { canViewProgram } from '@relais/domain'
import { Args, Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { keyPageOf, type Page, toPage } from '../../../platform/graphql/page.graphql.ts'
import { searchOf } from '../../../platform/graphql/search.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { becomeOperator } from './organization-account.repository.ts'
import { listOrganizations } from './organization.queries.ts'
import {
  OrganizationsArgs,
  type ProgramOrganization,
  ProgramOrganizationConnection,
} from './program.graphql.ts'

@Resolver()
export class ProgramResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Query(() => ProgramOrganizationConnection, {
    nullable: true,
    description: 'Every organization of the installation. Null for everybody but the operator’s people.',
  })
  organizations(
    @CurrentCaller() caller: Caller,
    @Args() args: OrganizationsArgs,
  ): Promise<Page<ProgramOrganization> | null> {
    const { limit, after } = keyPageOf(args, 'text')
    const search = searchOf(args.search)
    return this.unitOfWork.read(caller, async ({ tx, actor }) => {
      if (!canViewProgram(actor)) return null
      await becomeOperator(tx)
      const { account = null, sort } = args
      const rows = await listOrganizations(tx, { account, search, sort, after, limit })
      return toPage(rows, limit, (row) => [row.legalName, row.id])
    })
  }
}
