import { useLingui } from '@lingui/react/macro'
import { durationText } from '@relais/domain/kernel'
import { type StatusTone, useLocale } from '@relais/ui'
import type { InvitationKind, InvitationStatus, MailProblem } from '../../generated/graphql.ts'

/** The name of a status in the language of the screen, and its tone. */
export function useInvitationStatus(): (status: InvitationStatus) => { label: string; tone: StatusTone } {
  const { t } = useLingui()
  return (status) => {
    switch (status) {
      case 'draft':
        return { label: t`Draft`, tone: 'neutral' }
      case 'ready':
        return { label: t`Sent outside Relais`, tone: 'info' }
      case 'sending':
        return { label: t`Being sent`, tone: 'info' }
      case 'undelivered':
        return { label: t`Not delivered`, tone: 'danger' }
      case 'sent':
        return { label: t`Sent`, tone: 'info' }
      case 'opened':
        return { label: t`Link opened`, tone: 'info' }
      case 'accepted':
        return { label: t`Accepted`, tone: 'success' }
      case 'declined':
        return { label: t`Declined`, tone: 'danger' }
      case 'expired':
        return { label: t`Expired`, tone: 'warning' }
      case 'revoked':
        return { label: t`Revoked`, tone: 'neutral' }
      case 'discarded':
        return { label: t`Deleted`, tone: 'neutral' }
    }
  }
}

/** What keeps the mail from its recipient, as a sentence. */
export function useMailProblem(): (problem: MailProblem) => string {
  const { t } = useLingui()
  return (problem) => {
    switch (problem) {
      case 'delayed':
        return t`No mail server has taken the email yet. Relais keeps trying for five days.`
      case 'recipient_refused':
        return t`The recipient’s mail server takes no email for this address.`
      case 'mail_refused':
        return t`A mail server refused this email.`
      case 'given_up':
        return t`No mail server took the email in five days.`
    }
  }
}

/** What its sender can do about a mail that does not get through: not what just failed. */
export function useMailWayOut(): (problem: Exclude<MailProblem, 'delayed'>) => string {
  const { t } = useLingui()
  return (problem) => {
    switch (problem) {
      case 'recipient_refused':
        return t`Sent again, it would be refused again. If the address is wrong, revoke this invitation and write a new one. If it is right, copy the personal link and give it to the recipient in another way.`
      case 'mail_refused':
        return t`Sent again, it would be refused again. Copy the personal link and send it from your own email account.`
      case 'given_up':
        return t`Copy the personal link and give it to the recipient in another way. Send it again once you know that their mail server works.`
    }
  }
}

/** What an invitation asks for, as a name. */
export function useInvitationKind(): (kind: InvitationKind) => string {
  const { t } = useLingui()
  return (kind) => {
    switch (kind) {
      case 'partnership':
        return t`Partnership`
      case 'relationship':
        return t`Reseller relationship`
      case 'joint':
        return t`Joint invitation`
    }
  }
}

/** An ISO 8601 duration of one unit in words: "2 years". The duration itself where it is of another form. */
export function useDurationText(): (duration: string) => string {
  const locale = useLocale()
  return (duration) => durationText(duration, locale)
}

/** Durations of administration that are offered, shortest first. */
export const delegatedAdminDurations = ['P30D', 'P90D', 'P6M', 'P1Y', 'P2Y'] as const
