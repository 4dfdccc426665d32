import { Args, Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { keyPageOf, type Page, toPage } from '../../../platform/graphql/page.graphql.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { type Notification, NotificationConnection, NotificationsArgs } from './notification.graphql.ts'
import { listNotifications } from './notification.queries.ts'

@Resolver()
export class NotificationResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Query(() => NotificationConnection, {
    description: 'What the signed-in person was told at this portal, newest first.',
  })
  notifications(
    @CurrentCaller() caller: Caller,
    @Args() args: NotificationsArgs,
  ): Promise<Page<Notification>> {
    const { limit, after } = keyPageOf(args, 'instant')
    return this.unitOfWork.read(caller, async ({ tx, actor }) => {
      const rows = await listNotifications(tx, actor, { unread: args.unread, after, limit })
      const page = toPage(rows, limit, (row) => [row.createdAt.toISOString(), row.id])
      const nodes = page.nodes.map(({ data, ...row }) => ({
        ...row,
        values: Object.entries(data).map(([name, value]) => ({ name, value })),
      }))
      return { ...page, nodes }
    })
  }
}
