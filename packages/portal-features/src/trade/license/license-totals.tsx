import { useLingui } from '@lingui/react/macro'
import { execute } from '@relais/portal-kit'
import { Count, DescriptionList, Section } from '@relais/ui'
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { LicenseTotalsDocument } from '../../generated/graphql.ts'

const licenseTotalsQuery = (customerId: string) =>
  queryOptions({
    queryKey: ['customer', customerId, 'license-totals'],
    queryFn: async () => (await execute(LicenseTotalsDocument, { customerId })).customerLicenses,
  })

/** Props of {@link LicenseTotals}. */
export type LicenseTotalsProps = {
  customerId: string
  /** Null: nothing can be assigned. */
  licenseSkuId: string | null
}

/** How many licenses of a kind a customer has, over all its subscriptions; nothing where they may not be seen. */
export function LicenseTotals({ customerId, licenseSkuId }: LicenseTotalsProps) {
  const { t } = useLingui()
  const { data: licenses } = useSuspenseQuery(licenseTotalsQuery(customerId))
  const found = licenses?.find((license) => license.licenseSkuId === licenseSkuId)
  if (!found) return null
  return (
    <Section title={t`Licenses of the customer`}>
      <DescriptionList
        facts={[
          { term: t`Bought, over all its subscriptions`, value: <Count value={found.total} /> },
          ...(found.expired > 0
            ? [{ term: t`Of these expired`, value: <Count value={found.expired} /> }]
            : []),
          { term: t`Assigned`, value: <Count value={found.assigned} /> },
          ...(found.uncovered > 0
            ? [{ term: t`Assigned without a running subscription`, value: <Count value={found.uncovered} /> }]
            : []),
          { term: t`Free`, value: <Count value={found.free} /> },
        ]}
      />
    </Section>
  )
}
