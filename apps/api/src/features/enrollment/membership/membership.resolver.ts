import { canViewMembership, canViewProgram, dayOf, parseCountry } from '@relais/domain'
import { Args, Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { keyPageOf, type Page, toPage } from '../../../platform/graphql/page.graphql.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { searchOf } from '../../../platform/graphql/search.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { becomeOperator } from '../../identity/index.ts'
import {
  type ListedMembershipProfile,
  MembershipProfileConnection,
  MembershipProfileRecord,
  MembershipProfilesArgs,
} from './membership.graphql.ts'
import { membershipStateOf, presentProfile } from './membership.presenter.ts'
import { OwnMembership } from './own-membership.graphql.ts'
import { presentOwnMembership } from './own-membership.presenter.ts'
import { findRegistryProfile, listRegistryProfiles } from './membership-registry.queries.ts'

/** The membership registry for the operator, and what a reseller has of it. */
@Resolver()
export class MembershipResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Query(() => MembershipProfileConnection, {
    nullable: true,
    description:
      'Profiles of the membership registry, by name. Null for everybody but the operator’s people.',
  })
  membershipProfiles(
    @CurrentCaller() caller: Caller,
    @Args() args: MembershipProfilesArgs,
  ): Promise<Page<ListedMembershipProfile> | null> {
    const { limit, after } = keyPageOf(args, 'text')
    const search = searchOf(args.search)
    const { state = null } = args
    const country = args.country ? parseCountry(args.country) : null
    return this.unitOfWork.read(caller, async ({ tx, actor, now }) => {
      if (!canViewProgram(actor)) return null
      await becomeOperator(tx)
      // Of what is no country there is nothing.
      const asked = { search, country: country?.ok === false ? '' : (country?.value ?? null), state }
      const rows = await listRegistryProfiles(tx, { ...asked, today: dayOf(now), after, limit })
      const nodes = rows.map((row) => ({ ...row, state: membershipStateOf(row, now) }))
      return toPage(nodes, limit, ({ legalName, id }) => [legalName, id])
    })
  }

  @Query(() => MembershipProfileRecord, {
    nullable: true,
    description:
      'A profile of the membership registry. Null where there is none. Null for everybody but the operator’s people.',
  })
  membershipProfile(
    @CurrentCaller() caller: Caller,
    @Args('id', { type: () => ObjectId, description: 'Which one.' }) id: string,
  ): Promise<MembershipProfileRecord | null> {
    return this.unitOfWork.read(caller, async ({ tx, actor, now }) => {
      if (!canViewProgram(actor)) return null
      await becomeOperator(tx)
      const row = await findRegistryProfile(tx, id)
      return row ? presentProfile(actor, row, now) : null
    })
  }

  @Query(() => OwnMembership, {
    nullable: true,
    description: 'The membership of the own organization. Null for everybody but the people of a reseller.',
  })
  ownMembership(@CurrentCaller() caller: Caller): Promise<OwnMembership | null> {
    return this.unitOfWork.read(caller, async (work) =>
      canViewMembership(work.actor) ? presentOwnMembership(work) : null,
    )
  }
}
