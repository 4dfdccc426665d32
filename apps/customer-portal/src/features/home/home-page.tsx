import { useLingui } from '@lingui/react/macro'
import { Page, Panel, useViewer } from '@relais/portal-kit'
import { Notice, Stack } from '@relais/ui'
import type { ReactNode } from 'react'

/** Where a customer starts. `children`: what there is, one part per noun, for those who may see it. */
export function HomePage({ children }: { children: ReactNode }) {
  const { t } = useLingui()
  const { user, organization, viewerCan } = useViewer()
  const { displayName } = user
  const { legalName } = organization
  return (
    <Page title={t`Welcome, ${displayName}`} sentence={t`You act for ${legalName} here.`}>
      {viewerCan.viewOwnServices ? (
        <Panel>
          <Stack gap={6}>{children}</Stack>
        </Panel>
      ) : (
        <Notice
          title={t`There is nothing here for your roles`}
        >{t`Administrators of your organization see its partners and services here.`}</Notice>
      )}
    </Page>
  )
}
