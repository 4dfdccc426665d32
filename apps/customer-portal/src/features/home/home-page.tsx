import { useLingui } from '@lingui/react/macro'
import { Page, useViewer } from '@relais/portal-kit'
import { Section, Stack } from '@relais/ui'

/** Where a customer starts: what Relais is for, and what comes first. */
export function HomePage() {
  const { t } = useLingui()
  const { user, organization } = useViewer()
  const { displayName } = user
  const { legalName } = organization
  return (
    <Page title={t`Welcome, ${displayName}`} sentence={t`You act for ${legalName} here.`}>
      <Section title={t`What to do next`}>
        <Stack gap={3}>
          <p>{t`A partner who wants to work for you sends a mail with a link. It shows who asks, for what and for how long; you accept or decline.`}</p>
          <p>{t`Nothing happens in your organization before a global administrator has accepted, and every access can be withdrawn.`}</p>
        </Stack>
      </Section>
    </Page>
  )
}
