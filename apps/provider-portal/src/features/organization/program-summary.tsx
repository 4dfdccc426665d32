import { useLingui } from '@lingui/react/macro'
import { LinkButton, TextLink, useViewer } from '@relais/portal-kit'
import { Inline, Section, Stack } from '@relais/ui'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { paths } from '../../paths.ts'
import { organizationsQuery } from './organization-queries.ts'

/** What the operator does next, for the home page. */
export function ProgramSummary() {
  const { t } = useLingui()
  const { createOrganizations } = useViewer().viewerCan
  const { data, hasNextPage } = useSuspenseInfiniteQuery(organizationsQuery({}))
  const rows = data.pages.flatMap((page) => page.nodes)
  const count = rows.length
  const has = (account: 'provider' | 'reseller') =>
    hasNextPage || rows.some(({ accounts }) => accounts.includes(account))
  return (
    <Section
      title={t`Program`}
      action={<TextLink to={paths.organizations}>{t`Open the list of organizations`}</TextLink>}
    >
      <Stack>
        <p>
          {has('provider') && has('reseller')
            ? hasNextPage
              ? t`More than ${count} organizations take part.`
              : t`Organizations in this installation: ${count}`
            : has('provider')
              ? t`Next, create a reseller. It then takes up the invitation of a provider.`
              : t`Next, create a provider, then a reseller. The provider invites the reseller, and both find customers.`}
        </p>
        {createOrganizations ? (
          <Inline>
            <LinkButton
              kind={has('provider') && has('reseller') ? 'secondary' : 'primary'}
              to={paths.createOrganization}
            >{t`Create an organization`}</LinkButton>
          </Inline>
        ) : null}
      </Stack>
    </Section>
  )
}
