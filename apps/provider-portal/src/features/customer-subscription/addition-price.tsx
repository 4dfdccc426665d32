import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { AmountOf } from '@relais/portal-features/trade'
import { useFormat } from '@relais/portal-kit'
import { MarginLine, PriceBox, Quiet } from '@relais/ui'
import type { AddLicensesReviewQuery } from '../../generated/graphql.ts'

type Review = NonNullable<AddLicensesReviewQuery['addLicensesReview']>

/** Props of {@link AdditionPrice}. */
export type AdditionPriceProps = {
  /** Null: it is not known yet. */
  addition: Review | null
  /** How many the subscription has now. */
  held: number
  /** When the term ends, ISO 8601. */
  endsAt: string
  reseller: string
  customer: string
}

/** What an addition costs for the rest of the term, how that is reckoned, and who is told. */
export function AdditionPrice({ addition, held, endsAt, reseller, customer }: AdditionPriceProps) {
  const { t, i18n } = useLingui()
  const { formatDate, formatDateTime, formatMoney, formatPercent } = useFormat()
  if (!addition?.sum || !addition.unitListPrice || addition.remainingDays === null) return null
  const { sum, unitListPrice, remainingDays: days, termDays, cancellableUntil } = addition
  const end = formatDate(endsAt)
  const count = i18n.number((addition.quantityAfter ?? held) - held)
  const unit = formatMoney(unitListPrice.amount, unitListPrice.currency)
  const margin = formatMoney(sum.margin.amount, sum.margin.currency)
  const until = cancellableUntil && formatDateTime(cancellableUntil)
  return (
    <>
      <PriceBox
        title={t`${plural(days, { one: 'For the day left, until', other: 'For the # days left, until' })} ${end}`}
        amount={<AmountOf of={sum.listPrice} />}
        note={t`${count} × ${unit} a term × ${days} of ${termDays} days`}
        rows={[{ label: t`Your cost`, amount: <AmountOf of={sum.cost} /> }]}
        margin={
          <MarginLine label={t`Your margin`} bare loss={sum.margin.amount < 0}>
            {sum.marginPermille === null ? margin : `${margin} · ${formatPercent(sum.marginPermille)}`}
          </MarginLine>
        }
      />
      {until ? (
        <Quiet>
          {t`You can cancel until ${until}.`}{' '}
          {t`${reseller} and ${customer} get an email; the customer sees no price.`}
        </Quiet>
      ) : null}
    </>
  )
}
