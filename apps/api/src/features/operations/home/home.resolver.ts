import { canViewCustomers, canViewProgram } from '@relais/domain'
import { Args, Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { becomeOperator } from '../../identity/index.ts'
import { CustomerHome } from './customer-home.graphql.ts'
import { presentCustomerHome } from './customer-home.presenter.ts'
import { customerHomeOf, toCustomerHome } from './customer-home.queries.ts'
import { Home } from './home.graphql.ts'
import { homeAskedBy, presentHome } from './home.presenter.ts'
import { homeOf, toHomeFacts } from './home.queries.ts'
import { ProgramHome } from './program-home.graphql.ts'
import { presentProgramHome } from './program-home.presenter.ts'
import { findProgramFacts } from './program-home.queries.ts'

@Resolver()
export class HomeResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Query(() => Home, {
    description: 'The home page of the signed-in person at this portal, as far as he may see it.',
  })
  home(@CurrentCaller() caller: Caller): Promise<Home> {
    return this.unitOfWork.readOnce(
      caller,
      ({ actor, now }) => homeOf(homeAskedBy(actor), now),
      ([row], { actor, now }) => {
        if (!row) throw new Error('a statement without a table answers one row')
        return presentHome(toHomeFacts(row), actor, now)
      },
    )
  }

  @Query(() => CustomerHome, {
    nullable: true,
    description:
      'What needs you at one customer of your organization, and how much of everything it has; null: no such customer, or no running relationship with it.',
  })
  customerHome(
    @CurrentCaller() caller: Caller,
    @Args('id', { type: () => ObjectId, description: 'Id of the customer.' }) id: string,
  ): Promise<CustomerHome | null> {
    return this.unitOfWork.readOnce(
      caller,
      ({ actor, now }) =>
        canViewCustomers(actor)
          ? customerHomeOf({ ...homeAskedBy(actor), ownTenant: null, customerId: id }, now)
          : null,
      ([row], { actor, now }) => (row ? presentCustomerHome(toCustomerHome(row), actor, now) : null),
    )
  }

  @Query(() => ProgramHome, {
    nullable: true,
    description: 'The home page of the operator’s people. Null for everybody else.',
  })
  programHome(@CurrentCaller() caller: Caller): Promise<ProgramHome | null> {
    return this.unitOfWork.read(caller, async ({ tx, actor, now }) => {
      if (!canViewProgram(actor)) return null
      await becomeOperator(tx)
      return presentProgramHome(await findProgramFacts(tx, now), now)
    })
  }
}
