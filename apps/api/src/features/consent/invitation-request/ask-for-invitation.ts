import {
  acceptRequestMessage,
  addDays,
  type InvitationRequestRefusal,
  canAskForInvitation,
  decideInvitationRequest,
  ok,
  type Refusal,
  refuse,
  requestNews,
  requestValidityDays,
  type Result,
  type UnacceptableField,
} from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit, newId, sendMailToEach, type Work } from '../../../platform/database/work.ts'
import {
  InvalidInputError,
  NotFoundError,
  NotPermittedError,
} from '../../../platform/graphql/common-refusals.ts'
import { ObjectId, ShortText } from '../../../platform/graphql/scalar/index.ts'
import { AccountSuspendedError, isOwnAccountActive } from '../../identity/index.ts'
import { arePartners } from '../invitation/invitation.queries.ts'
import { AlreadyPartnersError } from '../partnership/partnership.refusals.ts'
import { InvitationRequestSuccess } from './invitation-request.graphql.ts'
import { presentRequest } from './invitation-request.presenter.ts'
import { findRequest, type RequestRow } from './invitation-request.queries.ts'
import { RequestOpenError, RequestsSpentError, TakesNoResellersError } from './invitation-request.refusals.ts'
import {
  findRequestRecipients,
  holdAsking,
  insertRequest,
  updateRequest,
} from './invitation-request.repository.ts'

@InputType({ description: 'Which provider is asked, and what is written to it.' })
class AskForInvitationInput {
  @Field(() => ObjectId, { description: 'The provider.' })
  readonly providerId!: string
  @Field(() => ShortText, {
    description: 'What the provider reads, in at most 1,000 characters; empty: nothing.',
  })
  readonly message!: string
}

@ObjectType({ description: 'The provider is told; it answers with an invitation or a no.' })
class AskForInvitationSuccess extends InvitationRequestSuccess {}

/** A reseller asks a provider of the directory to be invited. */
export const askForInvitation = change({
  name: 'askForInvitation',
  description:
    'Asks a provider that takes new resellers to be invited. It has 30 days to answer. For global administrators of a reseller.',
  input: AskForInvitationInput,
  success: AskForInvitationSuccess,
  refusals: {
    not_permitted: NotPermittedError,
    not_found: NotFoundError,
    invalid_input: InvalidInputError,
    account_suspended: AccountSuspendedError,
    already_partners: AlreadyPartnersError,
    invitation_request_open: RequestOpenError,
    invitation_requests_spent: RequestsSpentError,
    provider_takes_no_resellers: TakesNoResellersError,
  },
  async decide(
    work,
    input,
  ): Promise<Result<string, InvitationRequestRefusal | UnacceptableField | Refusal<'not_found'>>> {
    const { tx, actor, now } = work
    const { organizationId: resellerId } = actor
    // Nothing is read or held for those who may not.
    if (!canAskForInvitation(actor)) return refuse({ code: 'not_permitted' })
    const { providerId } = input
    const facts = await holdAsking(tx, resellerId, providerId, addDays(now, -1))
    const { providerName } = facts
    if (providerName === null || providerId === resellerId) return refuse({ code: 'not_found' })
    const alreadyPartners = await arePartners(tx, providerId, resellerId)
    const accountIsActive = await isOwnAccountActive(tx, 'reseller', resellerId)
    const decided = decideInvitationRequest(actor, { ...facts, alreadyPartners, accountIsActive }, now)
    if (!decided.ok) return decided
    const message = acceptRequestMessage(input.message)
    if (!message.ok) return message
    if (actor.contactMail === null)
      return refuse({ code: 'invalid_input', field: 'contactMail', reason: 'missing' })
    // Its time was over, and nobody had written that down.
    if (facts.open) await updateRequest(tx, facts.open.id, { status: 'lapsed', closedAt: now })
    const request = {
      id: newId(work),
      providerId,
      providerName,
      resellerId,
      askedByUserId: actor.userId,
      firm: actor.organizationName,
      name: actor.displayName,
      mail: actor.contactMail,
      country: actor.country,
      language: actor.language,
      timeZone: actor.timeZone,
      message: message.value,
      status: 'open',
      createdAt: now,
      expiresAt: addDays(now, requestValidityDays),
    }
    await insertRequest(tx, request)
    audit(work, {
      action: 'invitation_request.ask',
      objectType: 'invitation_request',
      objectId: request.id,
      after: { providerId, providerName },
    })
    await tellProvider(work, request)
    return ok(request.id)
  },
  present: async ({ tx, actor, now }, id) => {
    const row = await findRequest(tx, id)
    if (!row) throw new Error('a request that was made is not there')
    return { request: presentRequest(actor, row, now) }
  },
  mayRepeat: ({ actor }) => permitted(canAskForInvitation(actor)),
})

/** Tells the people of the provider who asks, and what was written. */
async function tellProvider(
  work: Work,
  request: Pick<
    RequestRow,
    'id' | 'providerId' | 'firm' | 'name' | 'mail' | 'country' | 'message' | 'expiresAt'
  >,
): Promise<void> {
  const { id, firm, name, mail, country, message, expiresAt } = request
  const { mailed, noticed } = requestNews
  sendMailToEach(work, await findRequestRecipients(work.tx, request, mailed, noticed), {
    template: 'invitation-requested',
    link: { to: 'page', portal: 'provider', path: `/indirect-resellers/requests/${id}` },
    data: { firm, name, mail, country, message, expiresAt },
  })
}
