import type { DelegatedRole } from '@relais/domain/codes'
import { Action } from '../../layout/action.tsx'
import { Facts } from '../../layout/facts.tsx'
import { Paragraph, Points, Subtitle, Title } from '../../layout/layout.tsx'
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
  subject: (data, { t }) => t('consentReceipt.subject', data),
  body: (data, writing) => {
    const { t } = writing
    const { agreementVersion: version } = data
    return (
      <>
        <Title>{t('consentReceipt.subject', data)}</Title>
        <Paragraph>{t('consentReceipt.intro', data)}</Paragraph>
        <Subtitle>{t('consentReceipt.relationships')}</Subtitle>
        <Points
          items={data.relationships.map(({ partnerName, role }) =>
            t(`consentReceipt.${role}`, { partnerName }),
          )}
        />
        <Paragraph>{t('consentReceipt.relationshipsLast')}</Paragraph>
        <Subtitle>{t('consentReceipt.delegatedAdmin')}</Subtitle>
        {data.delegatedAdmin.length === 0 ? (
          <Paragraph>{t('consentReceipt.noDelegatedAdmin')}</Paragraph>
        ) : (
          <Points
            items={data.delegatedAdmin.map(({ partnerName, roles, endsAt }) =>
              t('consentReceipt.delegatedAdminGrant', {
                partnerName,
                roles: writing.roles(roles),
                date: writing.instant(endsAt),
              }),
            )}
          />
        )}
        <Facts
          writing={writing}
          facts={[
            [t('consentReceipt.by'), data.acceptedByName],
            [t('frame.on'), writing.instant(data.acceptedAt)],
            [
              t('consentReceipt.agreement'),
              version === null ? null : t('consentReceipt.agreementVersion', { version }),
            ],
          ]}
        />
        <Subtitle>{t('consentReceipt.revoke')}</Subtitle>
        <Paragraph>{t('consentReceipt.revokeHow')}</Paragraph>
        <Action label={t('consentReceipt.open')} link={data.link} writing={writing} />
      </>
    )
  },
}
