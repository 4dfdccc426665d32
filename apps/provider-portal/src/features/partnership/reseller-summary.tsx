import { useLingui } from '@lingui/react/macro'
import { indirectResellersQuery } from '@relais/portal-features/consent'
import { TextLink } from '@relais/portal-kit'
import { Section } from '@relais/ui'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { paths } from '../../paths.ts'

/** How many resellers a provider has, for the home page. */
export function ResellerSummary() {
  const { t } = useLingui()
  const { data, hasNextPage } = useSuspenseInfiniteQuery(indirectResellersQuery({}))
  const count = data.pages.reduce((sum, page) => sum + page.nodes.length, 0)
  return (
    <Section
      title={t`Indirect resellers`}
      action={<TextLink to={paths.indirectResellers}>{t`All indirect resellers`}</TextLink>}
    >
      {count === 0 ? (
        <p>{t`Invite an indirect reseller by mail. Once it has authorized you, you see the customers you share with it.`}</p>
      ) : (
        <p>
          {hasNextPage
            ? t`More than ${count} resellers authorized you.`
            : t`Resellers that authorized you: ${count}`}
        </p>
      )}
    </Section>
  )
}
