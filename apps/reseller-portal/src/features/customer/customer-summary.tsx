import { useLingui } from '@lingui/react/macro'
import { TextLink } from '@relais/portal-kit'
import { Section } from '@relais/ui'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { paths } from '../../paths.ts'
import { customersQuery } from './customer-queries.ts'

/** How many customers a reseller has, for the home page. */
export function CustomerSummary() {
  const { t } = useLingui()
  const { data, hasNextPage } = useSuspenseInfiniteQuery(customersQuery(null, undefined))
  const count = data.pages.reduce((sum, page) => sum + page.nodes.length, 0)
  return (
    <Section title={t`Customers`} action={<TextLink to={paths.customers}>{t`All customers`}</TextLink>}>
      {count === 0 ? (
        <p>{t`Your customers consent in their own portal. Until they do, neither you nor the provider can see or change anything of theirs.`}</p>
      ) : (
        <p>
          {hasNextPage ? t`You have more than ${count} customers.` : t`Customers that accepted you: ${count}`}
        </p>
      )}
    </Section>
  )
}
