import {
  type ApplicationMoved,
  canEnroll,
  decideContactResend,
  ok,
  type Refusal,
  type ResendTooEarly,
  type Result,
} from '@relais/domain'
import { ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { permitted } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { NotFoundError, NotPermittedError } from '../../../platform/graphql/common-refusals.ts'
import { hashToken, linkToken } from '../../../platform/link/link-token.ts'
import { ApplicationSuccess } from './application.graphql.ts'
import { mailContact } from './application.messages.ts'
import { ApplicationMovedError, ResendTooEarlyError } from './application.refusals.ts'
import { updateApplication } from './application.repository.ts'
import { type ApplicationOutcome, lockOwnApplication, noteOwn, presentOwn } from './own-application.ts'

type ResendVerificationRefusal = Refusal<'not_permitted' | 'not_found'> | ApplicationMoved | ResendTooEarly

@ObjectType({ description: 'The mail is on its way with a new link; the old one no longer works.' })
class ResendVerificationSuccess extends ApplicationSuccess {}

/** Sends the mail to the primary contact once more, a day after the last at the earliest. */
export const resendVerification = change({
  name: 'resendVerification',
  description:
    'Sends the mail with the two questions to the primary contact again, with a new link; a day after the last at the earliest.',
  success: ResendVerificationSuccess,
  refusals: {
    not_permitted: NotPermittedError,
    not_found: NotFoundError,
    application_moved: ApplicationMovedError,
    resend_too_early: ResendTooEarlyError,
  },
  async decide(work, _, { config }): Promise<Result<ApplicationOutcome, ResendVerificationRefusal>> {
    const { tx, actor, now } = work
    const held = await lockOwnApplication(work)
    if (!held.ok) return held
    const application = held.value
    const { id, tokenHash, replacedTokenHashes } = application
    const decided = decideContactResend(application, application.contactMailedAt ?? application.since, now)
    if (!decided.ok) return decided
    const version = application.linkVersion + 1
    await updateApplication(tx, id, {
      linkVersion: version,
      tokenHash: hashToken(linkToken(config.linkKey, 'verification', id, version)),
      replacedTokenHashes: tokenHash === null ? replacedTokenHashes : [...replacedTokenHashes, tokenHash],
      contactMailedAt: now,
    })
    await noteOwn(work, application, { command: 'resend', state: decided.value, stage: 'email_ownership' })
    mailContact(work, application, version, actor.organizationTimeZone)
    audit(work, {
      action: 'application.resend',
      objectType: 'application',
      objectId: id,
      after: { linkVersion: version, contactMail: application.contactMail },
    })
    return ok({ applicationId: id })
  },
  present: presentOwn,
  mayRepeat: ({ actor }) => permitted(canEnroll(actor)),
})
