import { canViewProgram } from '@relais/domain'
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { ChangeArgs, changeOf } from '../../../platform/graphql/change.graphql.ts'
import { mailBudgetRefusals } from '../../../platform/graphql/budget-refusals.ts'
import { InvalidInputError, NotPermittedError } from '../../../platform/graphql/common-refusals.ts'
import { type Page, pageOf, toPage } from '../../../platform/graphql/page.graphql.ts'
import { mutationResult } from '../../../platform/graphql/refusal.ts'
import { searchOf } from '../../../platform/graphql/search.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { PasswordUnacceptableError } from '../session/session.refusals.ts'
import { CreatePartner, type CreatePartnerRefusal } from './create-partner.ts'
import { becomeOperator } from './organization-account.repository.ts'
import { listOrganizations } from './organization.queries.ts'
import {
  CreatePartnerInput,
  CreatePartnerSuccess,
  OrganizationsArgs,
  type ProgramOrganization,
  ProgramOrganizationConnection,
} from './program.graphql.ts'

const createPartnerResult = mutationResult<CreatePartnerRefusal>(
  'CreatePartnerResult',
  CreatePartnerSuccess,
  {
    not_permitted: NotPermittedError,
    invalid_input: InvalidInputError,
    password_unacceptable: PasswordUnacceptableError,
    ...mailBudgetRefusals,
  },
)

@Resolver()
export class ProgramResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly createPartnerAction: CreatePartner,
  ) {}

  @Query(() => ProgramOrganizationConnection, {
    nullable: true,
    description:
      'Every organization of the installation by name. Null for everybody but the operator’s people.',
  })
  organizations(
    @CurrentCaller() caller: Caller,
    @Args() args: OrganizationsArgs,
  ): Promise<Page<ProgramOrganization> | null> {
    const { limit, after } = pageOf(args, ['text', 'id'])
    const search = searchOf(args.search)
    return this.unitOfWork.read(caller, async ({ tx, actor }) => {
      if (!canViewProgram(actor)) return null
      await becomeOperator(tx)
      const from = after && { legalName: after[0], id: after[1] }
      const rows = await listOrganizations(tx, { account: args.account ?? null, search, after: from, limit })
      return toPage(rows, limit, (row) => [row.legalName, row.id])
    })
  }

  @Mutation(() => createPartnerResult.union, {
    description:
      'Makes a provider or a reseller with its first global administrator, who is mailed a link to set a password. For the operator’s global administrator.',
  })
  async createPartner(
    @CurrentCaller() caller: Caller,
    @Args('input') input: CreatePartnerInput,
    @Args() args: ChangeArgs,
  ): Promise<object> {
    const change = changeOf('createPartner', input, args)
    return createPartnerResult.present(await this.createPartnerAction.execute(caller, input, change))
  }
}
