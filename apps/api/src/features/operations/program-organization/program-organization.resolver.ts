import { canViewProgram, showsPeopleToOperator, signInStateOf } from '@relais/domain'
import { Args, Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import type { Work } from '../../../platform/database/work.ts'
import { keyPageOf, type Page, toPage } from '../../../platform/graphql/page.graphql.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { becomeOperator } from '../../identity/index.ts'
import {
  OfProgramOrganizationArgs,
  type ProgramPartnership,
  ProgramPartnershipConnection,
  type ProgramPerson,
  ProgramPersonConnection,
  ProgramOrganizationRecord,
} from './program-organization.graphql.ts'
import {
  findProgramOrganization,
  listProgramPartnerships,
  listProgramPeople,
  type ProgramAccountRow,
} from './program-organization.queries.ts'

const forOperator = 'Null for everybody but the operator’s people.'

/** One organization of the installation, for the operator. */
@Resolver()
export class ProgramOrganizationResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Query(() => ProgramOrganizationRecord, {
    nullable: true,
    description: `One organization of the installation. Null where there is none. ${forOperator}`,
  })
  programOrganization(
    @CurrentCaller() caller: Caller,
    @Args('id', { type: () => ObjectId, description: 'Which one.' }) id: string,
  ): Promise<ProgramOrganizationRecord | null> {
    return this.asOperator(caller, async ({ tx }) => {
      const row = await findProgramOrganization(tx, id, caller.now)
      return row ? { ...row, showsPeople: showsPeople(row) } : null
    })
  }

  @Query(() => ProgramPersonConnection, {
    nullable: true,
    description: `The people of a partner, or of the operator, by name; of a customer: nobody. ${forOperator}`,
  })
  programPeople(
    @CurrentCaller() caller: Caller,
    @Args() args: OfProgramOrganizationArgs,
  ): Promise<Page<ProgramPerson> | null> {
    const { limit, after } = keyPageOf(args, 'text')
    return this.asOperator(caller, async ({ tx }) => {
      const rows = await listProgramPeople(tx, {
        organizationId: args.organizationId,
        after,
        limit,
      })
      const people = rows.filter(showsPeople).map((row) => ({
        ...row,
        signIn: signInStateOf(row, caller.now),
      }))
      return toPage(people, limit, (row) => [row.displayName, row.id])
    })
  }

  @Query(() => ProgramPartnershipConnection, {
    nullable: true,
    description: `The partnerships of an organization, as either side, running or ended, the newest first. ${forOperator}`,
  })
  programPartnerships(
    @CurrentCaller() caller: Caller,
    @Args() args: OfProgramOrganizationArgs,
  ): Promise<Page<ProgramPartnership> | null> {
    const { limit, after } = keyPageOf(args, 'instant')
    return this.asOperator(caller, async ({ tx }) => {
      const { organizationId } = args
      const rows = await listProgramPartnerships(tx, { organizationId, after, limit })
      return toPage(rows, limit, (row) => [row.since.toISOString(), row.id])
    })
  }

  private asOperator<T>(caller: Caller, look: (work: Work) => Promise<T>): Promise<T | null> {
    return this.unitOfWork.read(caller, async (work) => {
      if (!canViewProgram(work.actor)) return null
      await becomeOperator(work.tx)
      return look(work)
    })
  }
}

function showsPeople({ accounts }: { readonly accounts: readonly ProgramAccountRow[] }): boolean {
  return showsPeopleToOperator(accounts.map(({ kind }) => kind))
}
