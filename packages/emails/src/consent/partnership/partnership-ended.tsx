import { Action } from '../../layout/action.tsx'
import { Ending } from '../../layout/ending.tsx'
import { Facts } from '../../layout/facts.tsx'
import { Paragraph, Title } from '../../layout/layout.tsx'
import type { Instant } from '../../language/format.ts'
import type { Template } from '../../template.ts'

/** A partnership was ended by one of its sides. */
export interface PartnershipEndedData {
  readonly providerName: string
  readonly resellerName: string
  readonly endedBy: 'provider' | 'reseller'
  readonly endedAt: Instant
  /** What was said; null when nothing was. */
  readonly reason: string | null
  /** Whether the provider's delegated admin relationship over the reseller's tenant ended with it. */
  readonly delegatedAdminEnded: boolean
  /** The list of providers or resellers in the reader's portal. */
  readonly link: string
}

/** Tells both sides who ended the partnership, what stops and what stays. */
export const partnershipEnded: Template<PartnershipEndedData> = {
  multiline: [],
  subject: (data, { t }) => t('partnershipEnded.subject', data),
  body: (data, writing) => {
    const { t } = writing
    const endedByName = data.endedBy === 'provider' ? data.providerName : data.resellerName
    return (
      <>
        <Title>{t('partnershipEnded.subject', data)}</Title>
        <Paragraph>{t('partnershipEnded.intro', { ...data, endedByName })}</Paragraph>
        <Facts
          writing={writing}
          facts={[
            [t('ending.endedBy'), endedByName],
            [t('frame.on'), writing.instant(data.endedAt)],
            [t('frame.reason'), data.reason],
          ]}
        />
        <Ending
          writing={writing}
          stops={[
            t('partnershipEnded.stops.orders', data),
            t('partnershipEnded.stops.invitations'),
            ...(data.delegatedAdminEnded ? [t('partnershipEnded.stops.delegatedAdmin', data)] : []),
          ]}
          stays={[
            t('partnershipEnded.stays.subscriptions'),
            t('partnershipEnded.stays.customers'),
            t('partnershipEnded.stays.history'),
          ]}
        />
        <Action label={t('frame.open')} link={data.link} writing={writing} />
      </>
    )
  },
}
