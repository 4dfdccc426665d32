import { useLingui } from '@lingui/react/macro'
import { Page, useViewer } from '@relais/portal-kit'
import { Section, Stack } from '@relais/ui'

/** Where a reseller starts: what Relais is for, and what comes first. */
export function HomePage() {
  const { t } = useLingui()
  const { user, organization } = useViewer()
  const { displayName } = user
  const { legalName } = organization
  return (
    <Page title={t`Welcome, ${displayName}`} sentence={t`You work for ${legalName} here.`}>
      <Section title={t`What to do next`}>
        <Stack gap={3}>
          <p>{t`An indirect provider invites you by mail. Follow the link in that mail and authorize the provider: from then on you can invite customers together.`}</p>
          <p>{t`Your customers then consent in their own portal. Until they do, neither you nor the provider can see or change anything of theirs.`}</p>
        </Stack>
      </Section>
    </Page>
  )
}
