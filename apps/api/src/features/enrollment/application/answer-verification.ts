import {
  type ApplicationMoved,
  decideContactAnswer,
  ok,
  refuse,
  type Refusal,
  type Result,
  type VerificationReason,
} from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { anonymousChange } from '../../../platform/change/change.ts'
import { type AnonymousWork, audit, newId } from '../../../platform/database/work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { NotFoundError } from '../../../platform/graphql/common-refusals.ts'
import { ObjectId, Secret } from '../../../platform/graphql/scalar/index.ts'
import { tellApplication } from './application.messages.ts'
import { ApplicationMovedError, VerificationLinkExpiredError } from './application.refusals.ts'
import {
  findApplicationByLink,
  insertApplicationEvent,
  type StoredApplication,
  updateApplication,
} from './application.repository.ts'
import { isLinkExpired } from './verification-link.ts'

type AnswerVerificationRefusal = Refusal<'not_found' | 'verification_link_expired'> | ApplicationMoved

/** What the primary contact holds. */
@InputType({ isAbstract: true })
export abstract class VerificationLinkInput {
  @Field(() => ObjectId, { description: 'Id of the application, from the address of the link.' })
  readonly applicationId!: string
  @Field(() => Secret, { description: 'Token of the link, from its fragment.' })
  readonly token!: string
}

@InputType({ description: 'What the primary contact says to the two questions.' })
class AnswerVerificationInput extends VerificationLinkInput {
  @Field({ description: 'Whether the organization signed up.' })
  readonly signedUp!: boolean
  @Field({ description: 'Whether the address that the mail went to belongs to the organization.' })
  readonly ownsAddress!: boolean
}

@ObjectType({ description: 'The answer counts; the firm is told.' })
class AnswerVerificationSuccess extends Success {
  @Field({ description: 'Whether the review goes on. False: a no ended the application.' })
  readonly goesOn!: boolean
}

/** The primary contact answers, without an account: twice yes, or a no that ends the application. */
export const answerVerification = anonymousChange({
  name: 'answerVerification',
  description:
    'Answers the two questions that the primary contact was asked by mail. Needs no account: the link is the proof. A no ends the application and tells the firm.',
  input: AnswerVerificationInput,
  success: AnswerVerificationSuccess,
  refusals: {
    not_found: NotFoundError,
    verification_link_expired: VerificationLinkExpiredError,
    application_moved: ApplicationMovedError,
  },
  session: 'ignored',
  link: (input) => input.token,
  role: 'app_public',
  async decide(work, input): Promise<Result<{ goesOn: boolean }, AnswerVerificationRefusal>> {
    const { tx, now } = work
    const application = await findApplicationByLink(tx, input.applicationId, true)
    if (!application) return refuse({ code: 'not_found' })
    const decided = decideContactAnswer(application, input, now)
    if (!decided.ok) return decided
    if (isLinkExpired(application, now)) return refuse({ code: 'verification_link_expired' })
    const { state, reason } = decided.value
    await updateApplication(tx, application.id, {
      state,
      since: now,
      remindedAt: null,
      ...(reason === null
        ? { confirmedAt: now }
        : { reasons: [reason], rejectedStage: 'email_ownership' as const }),
    })
    await note(work, application, state, reason)
    await tellApplication(work, application, reason === null ? 'confirmed' : 'denied', {
      reasons: reason === null ? [] : [reason],
    })
    return ok({ goesOn: reason === null })
  },
  present: async (_, outcome) => outcome,
})

async function note(
  work: AnonymousWork,
  { id, organizationId }: StoredApplication,
  state: StoredApplication['state'],
  reason: VerificationReason | null,
): Promise<void> {
  const command = reason === null ? 'confirm' : 'deny'
  await insertApplicationEvent(work.tx, {
    id: newId(work),
    applicationId: id,
    organizationId,
    at: work.now,
    command,
    state,
    stage: 'email_ownership',
    reasons: reason === null ? [] : [reason],
    actorName: null,
  })
  audit(work, {
    action: `application.${command}`,
    objectType: 'application',
    objectId: id,
    before: { state: 'email_ownership' },
    after: { state, reason },
    readerIds: [organizationId],
  })
}
