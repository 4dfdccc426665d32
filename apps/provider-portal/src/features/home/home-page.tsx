import { useLingui } from '@lingui/react/macro'
import { Page, useViewer } from '@relais/portal-kit'
import { Stack } from '@relais/ui'
import type { ReactNode } from 'react'

/** Where a provider starts. `children`: what there is and what comes next, one part per noun, for those who may see it. */
export function HomePage({ children }: { children: ReactNode }) {
  const { t } = useLingui()
  const { user, organization } = useViewer()
  const { displayName } = user
  const { legalName } = organization
  return (
    <Page title={t`Welcome, ${displayName}`} sentence={t`You work for ${legalName} here.`}>
      <Stack gap={6}>{children}</Stack>
    </Page>
  )
}
