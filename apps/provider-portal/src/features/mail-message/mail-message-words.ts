import { useLingui } from '@lingui/react/macro'
import type { StatusTone } from '@relais/ui'
import type { MailStatus, MailTemplate } from '../../generated/graphql.ts'

/** Kinds of email by name. */
export function useMailTemplateWords(): Readonly<Record<MailTemplate, string>> {
  const { t } = useLingui()
  return {
    consent_receipt: t`Receipt of a consent`,
    delegated_admin_ended: t`Administration ended`,
    delegated_admin_shortened: t`Administration shortened`,
    invitation_declined: t`Invitation declined`,
    invitation_sent: t`Invitation`,
    licenses_added: t`Licenses added`,
    listing_blocked: t`A listing was hidden`,
    listing_restored: t`A listing is shown again`,
    operator_welcome: t`Welcome to the operator`,
    order_canceled: t`Order canceled`,
    order_confirmation: t`Order confirmation`,
    partners_parted: t`Partners parted`,
    partnership_authorized: t`Partnership authorized`,
    partnership_ended: t`Partnership ended`,
    password_changed: t`Password changed`,
    password_reset: t`Password reset`,
    relationship_accepted: t`Relationship accepted`,
    relationship_ended: t`Relationship ended`,
    user_access: t`User disabled or restored`,
    user_welcome: t`Welcome`,
  }
}

/** What has become of an email, in words and as a tone. */
export function useMailStatusWords(): Readonly<Record<MailStatus, { label: string; tone: StatusTone }>> {
  const { t } = useLingui()
  return {
    failed: { label: t({ context: 'email', message: 'Not delivered' }), tone: 'danger' },
    waiting: { label: t`Waiting`, tone: 'warning' },
    handed_over: { label: t`Handed over`, tone: 'success' },
  }
}
