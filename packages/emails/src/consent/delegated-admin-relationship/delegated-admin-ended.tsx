import type { DelegatedRole } from '@relais/domain/codes'
import { Action } from '../../layout/action.tsx'
import { Ending } from '../../layout/ending.tsx'
import { Facts } from '../../layout/facts.tsx'
import { Paragraph, Title } from '../../layout/layout.tsx'
import type { Instant } from '../../language/format.ts'
import type { Template } from '../../template.ts'

/** A delegated admin relationship ended while what it hung on goes on. */
export interface DelegatedAdminEndedData {
  /** The organization that held the rights. */
  readonly partnerName: string
  /** The organization whose tenant was administered: a customer, or the reseller of a partnership. */
  readonly subjectName: string
  /** What goes on without the rights. */
  readonly remains: 'relationship' | 'partnership'
  readonly roles: readonly DelegatedRole[]
  /** `clock` when the end date was reached. */
  readonly endedBy: 'partner' | 'subject' | 'clock'
  readonly endedAt: Instant
  /** The page of relationships in the reader's portal. */
  readonly link: string
}

/** Tells both sides that the rights are gone and what stays. */
export const delegatedAdminEnded: Template<DelegatedAdminEndedData> = {
  multiline: [],
  subject: (data, { t }) => t('delegatedAdminEnded.subject', data),
  body: (data, writing) => {
    const { t } = writing
    const endedByNames = { partner: data.partnerName, subject: data.subjectName, clock: null }
    const endedByName = endedByNames[data.endedBy]
    return (
      <>
        <Title>{t('delegatedAdminEnded.subject', data)}</Title>
        <Paragraph>
          {endedByName === null
            ? t('delegatedAdminEnded.expired', data)
            : t('delegatedAdminEnded.ended', { partnerName: data.partnerName, endedByName })}
        </Paragraph>
        <Facts
          writing={writing}
          facts={[
            [t('ending.endedBy'), endedByName],
            [t('frame.on'), writing.instant(data.endedAt)],
            [t('frame.roles'), writing.roles(data.roles)],
          ]}
        />
        <Ending
          writing={writing}
          stops={[t('delegatedAdminEnded.stops', data)]}
          stays={[t(`delegatedAdminEnded.stays.${data.remains}`), t('delegatedAdminEnded.stays.history')]}
        />
        <Action label={t('frame.open')} link={data.link} writing={writing} />
      </>
    )
  },
}
