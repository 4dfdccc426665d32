import {
  canAskForInvitation,
  decideRequestWithdrawal,
  ok,
  type Refusal,
  refuse,
  type RequestMoved,
  type Result,
} from '@relais/domain'
import { ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { NotFoundError, NotPermittedError } from '../../../platform/graphql/common-refusals.ts'
import { InvitationRequestSuccess, OfRequestInput } from './invitation-request.graphql.ts'
import { presentRequest } from './invitation-request.presenter.ts'
import { findRequest } from './invitation-request.queries.ts'
import { RequestMovedError } from './invitation-request.refusals.ts'
import { lockRequest, updateRequest } from './invitation-request.repository.ts'

@ObjectType({ description: 'The request is taken back; the provider can no longer answer it.' })
class WithdrawInvitationRequestSuccess extends InvitationRequestSuccess {}

/** A reseller takes its request back. An answer in the same moment goes first, or comes too late, by the lock of the row. */
export const withdrawInvitationRequest = change({
  name: 'withdrawInvitationRequest',
  description: 'Takes a request to be invited back, as long as it is not answered.',
  input: OfRequestInput,
  success: WithdrawInvitationRequestSuccess,
  refusals: {
    not_permitted: NotPermittedError,
    not_found: NotFoundError,
    invitation_request_moved: RequestMovedError,
  },
  async decide(work, input): Promise<Result<string, RequestMoved | Refusal<'not_permitted' | 'not_found'>>> {
    const { tx, actor, now } = work
    if (!canAskForInvitation(actor)) return refuse({ code: 'not_permitted' })
    const request = await lockRequest(tx, input.requestId)
    if (!request) return refuse({ code: 'not_found' })
    const decided = decideRequestWithdrawal(request, now)
    if (!decided.ok) return decided
    await updateRequest(tx, request.id, { status: 'withdrawn', closedAt: now })
    audit(work, {
      action: 'invitation_request.revoke',
      objectType: 'invitation_request',
      objectId: request.id,
      before: { status: request.status },
      after: { status: 'withdrawn' },
    })
    return ok(request.id)
  },
  present: async ({ tx, actor, now }, id) => {
    const row = await findRequest(tx, id)
    if (!row) throw new Error('a request that was taken back is not there')
    return { request: presentRequest(actor, row, now) }
  },
  mayRepeat: ({ actor }) => permitted(canAskForInvitation(actor)),
})
