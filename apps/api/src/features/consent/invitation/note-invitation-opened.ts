import { ok, refuse, shownInvitationStatus } from '@relais/domain'
import { Injectable } from '@nestjs/common'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import type { NotFound } from '../../../platform/graphql/common-refusals.ts'
import type { InvitationLinkInput } from './invitation-input.graphql.ts'
import { findInvitationByLink, markOpened } from './invitation.repository.ts'

/** Notes that the link was opened, once; the page's script says so, a mail scanner's GET does not. Accepts nothing. */
@Injectable()
export class NoteInvitationOpened {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(caller: Caller, input: InvitationLinkInput) {
    return this.unitOfWork.changeAnonymously<{ first: boolean }, { first: boolean }, NotFound>(
      caller,
      {
        name: 'noteInvitationOpened',
        input,
        idempotencyKey: null,
        dryRun: false,
        link: input.token,
      },
      async (work) => {
        const found = await findInvitationByLink(work.tx, input.invitationId, input.token)
        if (!found || found.status === 'draft') return refuse({ code: 'not_found' })
        const open = shownInvitationStatus(found, work.now) !== 'expired'
        const own = work.actor?.organizationId === found.inviterId
        const first = open && !own && (await markOpened(work.tx, found.id, work.now))
        if (first) {
          audit(work, {
            action: 'invitation.open',
            objectType: 'invitation',
            objectId: found.id,
            readerIds: [found.inviterId],
          })
        }
        return ok({ first })
      },
      async (_, outcome) => outcome,
    )
  }
}
