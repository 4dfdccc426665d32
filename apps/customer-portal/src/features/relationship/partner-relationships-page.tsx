import { useLingui } from '@lingui/react/macro'
import { Page, Panel, useViewer } from '@relais/portal-kit'
import { Notice, Stack } from '@relais/ui'
import { EndedPartners, RunningPartners } from './partner-list.tsx'

/** Who may act for the organization, and how to take it back (SPEC J4.3). */
export function PartnerRelationshipsPage() {
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
          <Panel>
            <RunningPartners />
          </Panel>
          <Panel rows={2}>
            <EndedPartners />
          </Panel>
        </Stack>
      ) : (
        <Notice tone="warning" title={t`Your roles do not show the partners`}>
          {t`Ask a global administrator of your organization.`}
        </Notice>
      )}
    </Page>
  )
}
