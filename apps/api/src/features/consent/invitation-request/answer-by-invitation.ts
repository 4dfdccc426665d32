import {
  type InvitationKind,
  decideRequestAnswer,
  ok,
  refuse,
  type Refusal,
  type RequestMoved,
  type Result,
  type UnacceptableField,
} from '@relais/domain'
import { audit, type Work } from '../../../platform/database/work.ts'
import { lockRequest, markInvited, unmarkInvited, updateRequest } from './invitation-request.repository.ts'

/** The request that an invitation answers, held: of two who begin one at the same moment the second is refused. Null: it answers none. */
export async function claimRequest(
  { tx, now }: Work,
  kind: InvitationKind,
  requestId: string | null,
): Promise<Result<string | null, RequestMoved | UnacceptableField | Refusal<'not_found'>>> {
  if (requestId === null) return ok(null)
  if (kind !== 'partnership') return refuse({ code: 'not_found' })
  const request = await lockRequest(tx, requestId)
  if (!request) return refuse({ code: 'not_found' })
  const decided = decideRequestAnswer(request, now)
  return decided.ok ? ok(request.id) : decided
}

/** Notes the invitation that was begun for a request. */
export async function noteClaim({ tx }: Work, requestId: string, invitationId: string): Promise<void> {
  await updateRequest(tx, requestId, { invitationId })
}

/** An invitation has gone out: the request it was begun for, if any, is answered by it. */
export async function answerByInvitation(
  work: Work,
  invitation: { readonly id: string; readonly kind: InvitationKind },
): Promise<void> {
  if (invitation.kind !== 'partnership') return
  const requestId = await markInvited(work.tx, invitation.id, { userId: work.actor.userId, now: work.now })
  if (requestId === undefined) return
  audit(work, {
    action: 'invitation_request.invite',
    objectType: 'invitation_request',
    objectId: requestId,
    before: { status: 'open' },
    after: { status: 'invited', invitationId: invitation.id },
  })
}

/** That it went out was taken back: the request is open again. */
export async function takeAnswerBack(
  { tx }: Work,
  invitation: { readonly id: string; readonly kind: InvitationKind },
): Promise<void> {
  if (invitation.kind === 'partnership') await unmarkInvited(tx, invitation.id)
}
