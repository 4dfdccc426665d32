import { ok } from '@relais/domain'
import { Injectable } from '@nestjs/common'
import { LinkNoteLimit } from '../../../platform/auth/link-note-limit.ts'
import type { Caller } from '../../../platform/auth/caller.ts'
import { type ChangeResult, UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { newId } from '../../../platform/database/work.ts'
import type { InvitationPathInput } from './invitation-input.graphql.ts'
import { noteLinkCut } from './invitation.repository.ts'

/** Always the same: whether there is such an invitation, and whether anything was noted, is not told. */
const received = { received: true } as const

/**
 * Notes for the sender that somebody came to the page of an invitation without the token that opens it: a mail filter cut
 * the link. Anybody may say so, so it is a fact with a time, once per link, and no entry of the activity log.
 */
@Injectable()
export class NoteLinkCut {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly limit: LinkNoteLimit,
  ) {}

  async execute(caller: Caller, input: InvitationPathInput): Promise<ChangeResult<typeof received, never>> {
    if (await this.limit.take(caller.address)) {
      const change = { name: 'noteInvitationLinkCut', input, idempotencyKey: null, dryRun: false }
      await this.unitOfWork.changeAnonymously<null, null, never>(
        caller,
        change,
        async (work) => {
          await noteLinkCut(work.tx, input.invitationId, newId(work), work.now)
          return ok(null)
        },
        async () => null,
      )
    }
    return ok({ success: received, preview: null })
  }
}
