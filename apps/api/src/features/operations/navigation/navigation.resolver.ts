import { canConsent, canOrder, canViewInvitations, invitationKindsOf } from '@relais/domain'
import { Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { Navigation } from './navigation.graphql.ts'
import { navigationOf } from './navigation.queries.ts'

@Resolver()
export class NavigationResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Query(() => Navigation, {
    description:
      'What waits for the signed-in person at this portal, in numbers: asked again while a page is seen.',
  })
  navigation(@CurrentCaller() caller: Caller): Promise<Navigation> {
    return this.unitOfWork.readOnce(
      caller,
      ({ actor, now }) =>
        navigationOf(
          actor,
          {
            sent: canViewInvitations(actor) ? invitationKindsOf(actor.portal) : [],
            carts: canOrder(actor),
            waiting: canConsent(actor),
          },
          now,
        ),
      ([row]) => {
        if (!row) throw new Error('a statement without a table answers one row')
        return row
      },
    )
  }
}
