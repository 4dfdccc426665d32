import type { AppealOver, ApplicationMoved, ProfileRefusal, Refusal, ResendTooEarly } from '@relais/domain'
import { defineRefusal } from '../../../platform/graphql/refusal.ts'
import { ApplicationStatusCode } from './application.graphql.ts'

export const ApplicationMovedError = defineRefusal<ApplicationMoved>({
  name: 'ApplicationMovedError',
  code: 'application_moved',
  description: 'The application is no longer (or not yet) as it was seen.',
  fields: { status: { type: () => ApplicationStatusCode, description: 'What it is now.' } },
})

/** Somebody of the same organization began one at the same moment. */
export type ApplicationOpen = Refusal<'application_open'>
export const ApplicationOpenError = defineRefusal<ApplicationOpen>({
  name: 'ApplicationOpenError',
  code: 'application_open',
  description: 'The organization has an application that is not decided.',
})

/** Mail or password of the membership account is wrong; which is not said. */
export const MembershipCredentialsWrongError = defineRefusal({
  name: 'MembershipCredentialsWrongError',
  code: 'membership_credentials_wrong',
  description: 'No membership account has this email and this password.',
})

export const PartnerIdMissingError = defineRefusal({
  name: 'PartnerIdMissingError',
  code: 'partner_id_missing',
  description: 'No partner ID is chosen, or the registry no longer has it.',
})

export const PartnerIdBoundError = defineRefusal({
  name: 'PartnerIdBoundError',
  code: 'partner_id_bound',
  description: 'The partner ID belongs to another reseller, or to an application of another firm.',
})

export const MembershipEndedError = defineRefusal<Extract<ProfileRefusal, { code: 'membership_ended' }>>({
  name: 'MembershipEndedError',
  code: 'membership_ended',
  description: 'The membership of this partner ID is over.',
  fields: { endedOn: { type: () => String, description: 'Since which day, YYYY-MM-DD.' } },
})

export const MembershipElsewhereError = defineRefusal<
  Extract<ProfileRefusal, { code: 'membership_elsewhere' }>
>({
  name: 'MembershipElsewhereError',
  code: 'membership_elsewhere',
  description: 'The partner ID is in another country than the tenant.',
  fields: {
    country: { type: () => String, description: 'Of the partner ID, ISO 3166-1 alpha-2.' },
    tenantCountry: { type: () => String, description: 'Of the tenant, ISO 3166-1 alpha-2.' },
  },
})

export const ResendTooEarlyError = defineRefusal<ResendTooEarly>({
  name: 'ResendTooEarlyError',
  code: 'resend_too_early',
  description: 'The mail to the primary contact went out less than a day ago.',
  fields: { retryAt: { type: () => Date, description: 'When it can be sent again.' } },
})

export const AppealOverError = defineRefusal<AppealOver>({
  name: 'AppealOverError',
  code: 'appeal_over',
  description: 'The rejection can no longer be appealed, or never could.',
  fields: {
    endedAt: {
      type: () => Date,
      nullable: true,
      description: 'When the time for it ended; null: there was none.',
    },
  },
})

export const VerificationLinkExpiredError = defineRefusal({
  name: 'VerificationLinkExpiredError',
  code: 'verification_link_expired',
  description: 'The link of the mail is older than seven days.',
})
