import { ok, refuse } from '@relais/domain'
import { Injectable } from '@nestjs/common'
import type { PortalRequest } from '../../../platform/auth/request.ts'
import { type Change, ownAffair, UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import type { InvalidInput } from '../../../platform/graphql/common-refusals.ts'
import type { MarkNotificationsReadInput } from './notification.graphql.ts'
import { markRead, markReadUpTo } from './notification.repository.ts'
import { countUnreadNotifications } from '../../identity/index.ts'

/** Most notifications that are named at once: a page of them. */
const most = 100

/** Notes what the signed-in person has read. Nothing is audited: it is nobody else's business. */
@Injectable()
export class MarkNotificationsRead {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(request: PortalRequest, input: MarkNotificationsReadInput, change: Change) {
    return this.unitOfWork.change<null, { unread: number }, InvalidInput>(
      request,
      change,
      async ({ tx, actor, now }) => {
        const { notificationIds = null, upTo = null } = input
        if ((notificationIds === null) === (upTo === null))
          return refuse({ code: 'invalid_input', field: 'notificationIds', reason: 'one_of_two' })
        if (notificationIds !== null && notificationIds.length > most)
          return refuse({
            code: 'invalid_input',
            field: 'notificationIds',
            reason: 'too_many',
            maximum: most,
          })
        const ids = notificationIds ?? []
        if (ids.length > 0) await markRead(tx, actor, ids, now)
        if (upTo !== null) await markReadUpTo(tx, actor, upTo, now)
        return ok(null)
      },
      async ({ tx, actor }) => ({ unread: await countUnreadNotifications(tx, actor) }),
      ownAffair,
    )
  }
}
