import {
  addDays,
  hasLapsed,
  ok,
  refuse,
  type Refusal,
  type Result,
  verificationLinkDays,
} from '@relais/domain'
import { InputType, ObjectType } from '@nestjs/graphql'
import { anonymousChange } from '../../../platform/change/change.ts'
import { audit } from '../../../platform/database/work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { NotFoundError } from '../../../platform/graphql/common-refusals.ts'
import { hashToken, linkToken } from '../../../platform/link/link-token.ts'
import { VerificationLinkInput } from './answer-verification.ts'
import { mailContact } from './application.messages.ts'
import {
  findApplicationByLink,
  findApplicationRecipients,
  renewVerification,
} from './application.repository.ts'
import { verificationPageState } from './verification-link.ts'

@InputType({ description: 'The link that has expired.' })
class RenewVerificationLinkInput extends VerificationLinkInput {}

@ObjectType({ description: 'A new link is on its way to the same address.' })
class RenewVerificationLinkSuccess extends Success {}

/** Whoever opens a link that has expired has a new one sent, by one press: to the same address. */
export const renewVerificationLink = anonymousChange({
  name: 'renewVerificationLink',
  description:
    'Sends a new link to the primary contact in place of one that has expired; to the same address.',
  input: RenewVerificationLinkInput,
  success: RenewVerificationLinkSuccess,
  refusals: { not_found: NotFoundError },
  session: 'ignored',
  link: (input) => input.token,
  role: 'app_public',
  async decide(work, { applicationId }, { config }): Promise<Result<null, Refusal<'not_found'>>> {
    const { tx, now } = work
    const found = await findApplicationByLink(tx, applicationId, true)
    if (!found || hasLapsed(found, now) || verificationPageState(found, now) !== 'expired')
      return refuse({ code: 'not_found' })
    const { id, organizationId } = found
    const version = found.linkVersion + 1
    const people = await findApplicationRecipients(tx, id)
    const renewed = await renewVerification(tx, id, {
      version,
      tokenHash: hashToken(linkToken(config.linkKey, 'verification', id, version)),
      expiredBefore: addDays(now, -verificationLinkDays),
      now,
    })
    if (!renewed) return refuse({ code: 'not_found' })
    mailContact(work, found, version, people.find(({ isApplicant }) => isApplicant)?.timeZone ?? 'UTC')
    audit(work, {
      action: 'application.resend',
      objectType: 'application',
      objectId: id,
      after: { linkVersion: version, contactMail: found.contactMail },
      readerIds: [organizationId],
    })
    return ok(null)
  },
  present: async () => ({}),
})
