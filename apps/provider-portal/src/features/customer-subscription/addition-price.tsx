import { useLingui } from '@lingui/react/macro'
import { AmountOf } from '@relais/portal-kit'
import { DateTime, DescriptionList } from '@relais/ui'
import type { AddLicensesReviewQuery } from '../../generated/graphql.ts'

/** What an addition costs for the rest of the term; null: it is not known yet. */
export function AdditionPrice({ addition }: { addition: AddLicensesReviewQuery['addLicensesReview'] }) {
  const { t } = useLingui()
  if (!addition || addition.obstacle) return null
  const { listPrice, cost, unitListPrice, unitCost, remainingDays, termDays } = addition
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
            value: unitListPrice && unitCost && (
              <>
                {t`list price`} <AmountOf of={unitListPrice} />, {t`cost`} <AmountOf of={unitCost} />
              </>
            ),
          },
          { term: t`Licenses afterwards`, value: addition.quantityAfter },
          {
            term: t`Can be cancelled until`,
            value: addition.cancellableUntil && (
              <DateTime value={addition.cancellableUntil} display="dateTime" />
            ),
          },
        ]}
      />
    </div>
  )
}
