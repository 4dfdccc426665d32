import { Args, Mutation, Query, Resolver } from '@nestjs/graphql'
import type { PortalRequest } from '../../../platform/auth/request.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { ChangeArgs, changeOf } from '../../../platform/graphql/change.graphql.ts'
import { type InvalidInput, InvalidInputError } from '../../../platform/graphql/common-refusals.ts'
import { type Page, timePageOf, toPage } from '../../../platform/graphql/page.graphql.ts'
import { mutationResult } from '../../../platform/graphql/refusal.ts'
import { CurrentRequest } from '../../../platform/http/portal-request.ts'
import { MarkNotificationsRead } from './mark-notifications-read.ts'
import {
  MarkNotificationsReadInput,
  MarkNotificationsReadSuccess,
  type Notification,
  NotificationConnection,
  NotificationsArgs,
} from './notification.graphql.ts'
import { listNotifications } from './notification.queries.ts'

const markReadResult = mutationResult<InvalidInput>(
  'MarkNotificationsReadResult',
  MarkNotificationsReadSuccess,
  { invalid_input: InvalidInputError },
)

@Resolver()
export class NotificationResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly markReadAction: MarkNotificationsRead,
  ) {}

  @Query(() => NotificationConnection, {
    description: 'What the signed-in person was told at this portal, newest first.',
  })
  notifications(
    @CurrentRequest() request: PortalRequest,
    @Args() args: NotificationsArgs,
  ): Promise<Page<Notification>> {
    const { limit, after } = timePageOf(args)
    return this.unitOfWork.read(request, async ({ tx, actor }) => {
      const rows = await listNotifications(tx, actor, { unread: args.unread, after, limit })
      const page = toPage(rows, limit, (row) => [row.createdAt.toISOString(), row.id])
      const nodes = page.nodes.map(({ data, ...row }) => ({
        ...row,
        values: Object.entries(data).map(([name, value]) => ({ name, value })),
      }))
      return { ...page, nodes }
    })
  }

  @Mutation(() => markReadResult.union, {
    description: 'Notes which notifications the signed-in person has read.',
  })
  async markNotificationsRead(
    @CurrentRequest() request: PortalRequest,
    @Args('input') input: MarkNotificationsReadInput,
    @Args() args: ChangeArgs,
  ): Promise<object> {
    const change = changeOf('markNotificationsRead', input, args)
    return markReadResult.present(await this.markReadAction.execute(request, input, change))
  }
}
