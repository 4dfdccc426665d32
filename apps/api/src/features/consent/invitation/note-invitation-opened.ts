import { ok, refuse, type Result, shownInvitationStatus } from '@relais/domain'
import { Field, ObjectType } from '@nestjs/graphql'
import { anonymousChange } from '../../../platform/change/change.ts'
import { audit } from '../../../platform/database/work.ts'
import { type NotFound, NotFoundError } from '../../../platform/graphql/common-refusals.ts'
import { InvitationLinkInput } from './invitation-input.graphql.ts'
import { findInvitationByLink, markOpened } from './invitation.repository.ts'

@ObjectType({ description: 'The opening of the link is noted (the first one only).' })
class NoteInvitationOpenedSuccess {
  @Field({ description: 'Whether this was the first opening.' })
  readonly first!: boolean
}

/** Notes that the link was opened, once; the page's script says so, a mail scanner's GET does not. Accepts nothing. */
export const noteInvitationOpened = anonymousChange({
  name: 'noteInvitationOpened',
  description:
    'Notes the first opening of a personal link; accepts nothing. No idempotency key: once is once. Works before sign-in.',
  input: InvitationLinkInput,
  success: NoteInvitationOpenedSuccess,
  refusals: { not_found: NotFoundError },
  key: 'none',
  link: (input) => input.token,
  async decide(work, { invitationId, token }): Promise<Result<{ first: boolean }, NotFound>> {
    const found = await findInvitationByLink(work.tx, invitationId, token)
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
  present: async (_, outcome) => outcome,
})
