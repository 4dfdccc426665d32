import type { DelegatedRole } from '@relais/domain/codes'
import { facts, heading, paragraph, points } from '../../letter.ts'
import type { Instant } from '../../language/format.ts'
import type { Template } from '../../template.ts'

/** What a customer's administrator accepted. */
export interface ConsentReceiptData {
  readonly customerName: string
  readonly acceptedByName: string
  readonly acceptedAt: Instant
  /** Each partner that got a relationship, with what it is to the customer. */
  readonly relationships: readonly { readonly partnerName: string; readonly role: 'reseller' | 'provider' }[]
  /** Each delegated admin relationship that was made; empty when none was. */
  readonly delegatedAdmin: readonly {
    readonly partnerName: string
    readonly roles: readonly DelegatedRole[]
    readonly endsAt: Instant
  }[]
  /** Version of the customer agreement accepted in the same step; null when it had been accepted before. */
  readonly agreementVersion: string | null
  /** The page Partner relationships of the customer portal. */
  readonly link: string
}

/** The receipt: who got what, until when, and how to revoke it. */
export const consentReceipt: Template<ConsentReceiptData> = {
  multiline: [],
  letter: (data, writing) => {
    const { t } = writing
    const { agreementVersion: version } = data
    return {
      subject: t('consentReceipt.subject', data),
      sender: { name: data.customerName, party: 'customer', role: t('frame.receipt') },
      preview: t('consentReceipt.revokeHow'),
      opening: [paragraph(t('consentReceipt.intro', data))],
      action: { label: t('consentReceipt.open'), link: data.link },
      remarks: [],
      parts: [
        heading(t('consentReceipt.relationships')),
        points(
          'yes',
          data.relationships.map(({ partnerName, role }) => t(`consentReceipt.${role}`, { partnerName })),
        ),
        paragraph(t('consentReceipt.relationshipsLast')),
        heading(t('consentReceipt.delegatedAdmin')),
        data.delegatedAdmin.length === 0
          ? points('no', [t('consentReceipt.noDelegatedAdmin')])
          : points(
              'yes',
              data.delegatedAdmin.map(({ partnerName, roles, endsAt }) =>
                t('consentReceipt.delegatedAdminGrant', {
                  partnerName,
                  roles: writing.roles(roles),
                  date: writing.instant(endsAt),
                }),
              ),
            ),
        heading(t('consentReceipt.revoke')),
        paragraph(t('consentReceipt.revokeHow')),
        facts([
          [t('consentReceipt.by'), data.acceptedByName],
          [t('frame.on'), writing.instant(data.acceptedAt)],
          [
            t('consentReceipt.agreement'),
            version === null ? null : t('consentReceipt.agreementVersion', { version }),
          ],
        ]),
      ],
      why: t('frame.whyReceipt'),
    }
  },
}
