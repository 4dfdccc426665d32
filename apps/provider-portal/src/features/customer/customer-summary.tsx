import { useLingui } from '@lingui/react/macro'
import { TextLink } from '@relais/portal-kit'
import { Section } from '@relais/ui'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { paths } from '../../paths.ts'
import { customersQuery } from './customer-queries.ts'

/** How many customers a provider can order for, for the home page. */
export function CustomerSummary() {
  const { t } = useLingui()
  const { data, hasNextPage } = useSuspenseInfiniteQuery(customersQuery({}))
  const count = data.pages.reduce((sum, page) => sum + page.nodes.length, 0)
  return (
    <Section title={t`Customers`} action={<TextLink to={paths.customers}>{t`All customers`}</TextLink>}>
      {count === 0 ? (
        <p>{t`You can order for a customer as soon as the customer has accepted your relationship and the customer agreement.`}</p>
      ) : (
        <p>
          {hasNextPage
            ? t`More than ${count} customers accepted you.`
            : t`Customers that accepted you: ${count}`}
        </p>
      )}
    </Section>
  )
}
