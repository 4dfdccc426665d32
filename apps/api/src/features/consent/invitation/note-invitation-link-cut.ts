import { ok, type Result } from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { anonymousChange } from '../../../platform/change/change.ts'
import { newId } from '../../../platform/database/work.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { noteLinkCut } from './invitation.repository.ts'

@InputType({ description: 'The invitation that a personal link names in its path, without what opens it.' })
class InvitationPathInput {
  @Field(() => ObjectId, { description: 'Its id, from the path of the link.' })
  readonly invitationId!: string
}

@ObjectType({ description: 'The note was received.' })
class NoteInvitationLinkCutSuccess {
  @Field({ description: 'Always true: whether there is such an invitation is not told.' })
  readonly received!: boolean
}

/**
 * Notes for the sender that somebody came to the page of an invitation without the token that opens it: a mail filter cut
 * the link. Anybody may say so, so it is a fact with a time, once per link, and no entry of the activity log.
 */
export const noteInvitationLinkCut = anonymousChange({
  name: 'noteInvitationLinkCut',
  description:
    'Notes that the page of an invitation was opened without the token that opens it: its sender sees that a mail filter may have cut the link. Once per link; the answer is always the same. No idempotency key: once is once. Works before sign-in.',
  input: InvitationPathInput,
  success: NoteInvitationLinkCutSuccess,
  refusals: {},
  key: 'none',
  /** Whether there were not too many from there: beyond that nothing is noted, and nobody is told. */
  before: async ({ caller, tools }): Promise<Result<boolean, never>> =>
    ok(await tools.linkNoteLimit.take(caller.address)),
  async decide(work, { invitationId }, { prepared: isTaken }): Promise<Result<null, never>> {
    if (isTaken) await noteLinkCut(work.tx, invitationId, newId(work), work.now)
    return ok(null)
  },
  // Always the same: whether there is such an invitation, and whether anything was noted, is not told.
  present: async () => ({ received: true }),
})
