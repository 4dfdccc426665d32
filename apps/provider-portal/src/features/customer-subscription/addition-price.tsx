import { useLingui } from '@lingui/react/macro'
import { type Amount, AmountOf } from '@relais/portal-features/trade'
import { useFormat } from '@relais/portal-kit'
import { DescriptionList } from '@relais/ui'
import type { AddLicensesReviewQuery } from '../../generated/graphql.ts'

/** What an addition costs for the rest of the term; null: it is not known yet. */
export function AdditionPrice({ addition }: { addition: AddLicensesReviewQuery['addLicensesReview'] }) {
  const { t } = useLingui()
  const { formatDateTime, formatMoney } = useFormat()
  if (!addition || addition.obstacle) return null
  const { listPrice, cost, unitListPrice, unitCost, remainingDays, termDays } = addition
  const perLicense = (unitList: Amount, unitCost: Amount) => {
    const list = formatMoney(unitList.amount, unitList.currency)
    const cost = formatMoney(unitCost.amount, unitCost.currency)
    return t`list price ${list}, cost ${cost}`
  }
  return (
    <div aria-live="polite">
      <DescriptionList
        facts={[
          {
            term: t`List price`,
            value: listPrice && <AmountOf of={listPrice} />,
          },
          { term: t`Cost`, value: cost && <AmountOf of={cost} /> },
          {
            term: t`Prorated`,
            value: t`${remainingDays} of ${termDays} days are left of the term`,
          },
          {
            term: t`Per license, whole term`,
            value: unitListPrice && unitCost && perLicense(unitListPrice, unitCost),
          },
          { term: t`Licenses afterwards`, value: addition.quantityAfter },
          {
            term: t`Can be canceled until`,
            value: addition.cancellableUntil && formatDateTime(addition.cancellableUntil),
          },
        ]}
      />
    </div>
  )
}
