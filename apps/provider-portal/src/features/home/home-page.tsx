import { useLingui } from '@lingui/react/macro'
import { Page, useViewer } from '@relais/portal-kit'
import { Section, Stack } from '@relais/ui'

/** Where a provider starts: what Relais is for, and what comes first. */
export function HomePage() {
  const { t } = useLingui()
  const { user, organization } = useViewer()
  const { displayName } = user
  const { legalName } = organization
  return (
    <Page title={t`Welcome, ${displayName}`} sentence={t`You work for ${legalName} here.`}>
      <Section title={t`What to do next`}>
        <Stack gap={3}>
          <p>{t`Invite an indirect reseller by mail. Once it has authorized you, you see the customers you share with it.`}</p>
          <p>{t`You can order for a customer as soon as the customer has accepted your relationship and the customer agreement.`}</p>
        </Stack>
      </Section>
    </Page>
  )
}
