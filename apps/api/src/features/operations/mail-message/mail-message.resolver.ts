import { canViewProgram, mailStatusOf } from '@relais/domain'
import { Args, Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { keyPageOf, type Page, toPage } from '../../../platform/graphql/page.graphql.ts'
import { searchOf } from '../../../platform/graphql/search.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { becomeOperator } from '../../identity/index.ts'
import {
  type MailMessage,
  MailMessageConnection,
  MailMessagesArgs,
  mailTemplateCode,
} from './mail-message.graphql.ts'
import { listMailMessages, type MailMessageRow } from './mail-message.queries.ts'

@Resolver()
export class MailMessageResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Query(() => MailMessageConnection, {
    nullable: true,
    description: 'Every mail of the installation. Null for everybody but the operator’s people.',
  })
  mailMessages(
    @CurrentCaller() caller: Caller,
    @Args() args: MailMessagesArgs,
  ): Promise<Page<MailMessage> | null> {
    const { limit, after } = keyPageOf(args, 'instant')
    const recipient = searchOf(args.recipient)
    return this.unitOfWork.read(caller, async ({ tx, actor }) => {
      if (!canViewProgram(actor)) return null
      await becomeOperator(tx)
      const { status = null, organizationId = null, sort } = args
      const rows = await listMailMessages(tx, { status, recipient, organizationId, sort, after, limit })
      return toPage(rows.map(present), limit, ({ createdAt, id }) => [createdAt.toISOString(), id])
    })
  }
}

function present(row: MailMessageRow): MailMessage {
  const { handedOverAt, failedAt } = row
  return {
    ...row,
    template: mailTemplateCode(row.template),
    status: mailStatusOf(row),
    endedAt: failedAt ?? handedOverAt,
  }
}
