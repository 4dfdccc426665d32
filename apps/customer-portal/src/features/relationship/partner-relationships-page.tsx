import { useLingui } from '@lingui/react/macro'
import { Page, useViewer } from '@relais/portal-kit'
import { Notice, Stack } from '@relais/ui'
import type { ReactNode } from 'react'
import { PartnerList, type PartnerListProps } from './partner-list.tsx'

/** Props of {@link PartnerRelationshipsPage}. */
export type PartnerRelationshipsPageProps = PartnerListProps & {
  /** What else there is, for those who may consent. */
  children: ReactNode
}

/** Who may act for the organization, and how to take it back (SPEC J4.3). */
export function PartnerRelationshipsPage({ children, ...list }: PartnerRelationshipsPageProps) {
  const { t } = useLingui()
  const { viewerCan } = useViewer()
  return (
    <Page
      title={t`Partner relationships`}
      sentence={t`Who may act for your organization. You can take every right back at any time.`}
    >
      {viewerCan.viewOwnServices ? (
        <Stack gap={6}>
          {viewerCan.consent ? null : (
            <Notice>{t`Only a global administrator can remove administration or end a relationship.`}</Notice>
          )}
          <PartnerList {...list} />
          {viewerCan.consent ? children : null}
        </Stack>
      ) : (
        <Notice tone="warning" title={t`Your roles do not show the partners`}>
          {t`Ask a global administrator of your organization.`}
        </Notice>
      )}
    </Page>
  )
}
