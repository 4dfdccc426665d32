import {
  acceptRequestAnswer,
  canAnswerRequests,
  decideRequestAnswer,
  ok,
  type Refusal,
  refuse,
  type RequestMoved,
  type Result,
  type UnacceptableField,
} from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit, sendMailToEach, type Work } from '../../../platform/database/work.ts'
import {
  InvalidInputError,
  NotFoundError,
  NotPermittedError,
} from '../../../platform/graphql/common-refusals.ts'
import { LongText } from '../../../platform/graphql/scalar/index.ts'
import { InvitationRequestSuccess, OfRequestInput } from './invitation-request.graphql.ts'
import { presentRequest } from './invitation-request.presenter.ts'
import { findRequest } from './invitation-request.queries.ts'
import { RequestMovedError } from './invitation-request.refusals.ts'
import { type LockedRequest, lockRequest, updateRequest } from './invitation-request.repository.ts'

@InputType({ description: 'The request, and what is written to whoever made it.' })
class DeclineInvitationRequestInput extends OfRequestInput {
  @Field(() => LongText, { description: 'What whoever asked reads, by mail; at most 2,000 characters.' })
  readonly answer!: string
}

@ObjectType({ description: 'Whoever asked is told, in the words that were written.' })
class DeclineInvitationRequestSuccess extends InvitationRequestSuccess {}

/** A provider says no to a request, in its own words, which go out by mail. */
export const declineInvitationRequest = change({
  name: 'declineInvitationRequest',
  description: 'Says no to a request to be invited; what is written goes to whoever asked.',
  input: DeclineInvitationRequestInput,
  success: DeclineInvitationRequestSuccess,
  refusals: {
    not_permitted: NotPermittedError,
    not_found: NotFoundError,
    invalid_input: InvalidInputError,
    invitation_request_moved: RequestMovedError,
  },
  async decide(
    work,
    input,
  ): Promise<Result<string, RequestMoved | UnacceptableField | Refusal<'not_permitted' | 'not_found'>>> {
    const { tx, actor, now } = work
    if (!canAnswerRequests(actor)) return refuse({ code: 'not_permitted' })
    const request = await lockRequest(tx, input.requestId)
    if (!request) return refuse({ code: 'not_found' })
    const decided = decideRequestAnswer(request, now)
    if (!decided.ok) return decided
    const answer = acceptRequestAnswer(input.answer)
    if (!answer.ok) return answer
    await updateRequest(tx, request.id, {
      status: 'declined',
      closedAt: now,
      answeredByUserId: actor.userId,
      answer: answer.value,
    })
    audit(work, {
      action: 'invitation_request.decline',
      objectType: 'invitation_request',
      objectId: request.id,
      before: { status: request.status, firm: request.firm },
      after: { status: 'declined', answer: answer.value },
    })
    tellAsker(work, request, answer.value)
    return ok(request.id)
  },
  present: async ({ tx, actor, now }, id) => {
    const row = await findRequest(tx, id)
    if (!row) throw new Error('a request that was declined is not there')
    return { request: presentRequest(actor, row, now) }
  },
  mayRepeat: ({ actor }) => permitted(canAnswerRequests(actor)),
})

function tellAsker(work: Work, request: LockedRequest, answer: string): void {
  const { mail, language, timeZone, resellerId, askedByUserId } = request
  const asker = { userId: askedByUserId, organizationId: resellerId, mail, language, timeZone }
  sendMailToEach(work, [asker], {
    template: 'invitation-request-declined',
    link: { to: 'page', portal: 'reseller', path: '/indirect-providers/requests' },
    data: { providerName: work.actor.organizationName, answer },
  })
}
