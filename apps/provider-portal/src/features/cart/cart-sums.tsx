import { useLingui } from '@lingui/react/macro'
import { AmountOf } from '@relais/portal-features/trade'
import { useFormat } from '@relais/portal-kit'
import { MarginLine, Sums } from '@relais/ui'
import type { PriceSumFieldsFragment } from '../../generated/graphql.ts'

/** A margin as amount and part: "£234.80 · 18.0%". */
export function useMarginAmount() {
  const { formatMoney, formatPercent } = useFormat()
  return ({ margin, marginPermille }: Pick<PriceSumFieldsFragment, 'margin' | 'marginPermille'>) => {
    const amount = formatMoney(margin.amount, margin.currency)
    return marginPermille === null ? amount : `${amount} · ${formatPercent(marginPermille)}`
  }
}

/** Props of {@link PriceSums}. */
export type PriceSumsProps = {
  /** What is summed up, for screen readers. */
  caption: string
  /** What its list price is called. */
  list: string
  of: { perTerm: PriceSumFieldsFragment | null; perMonth: PriceSumFieldsFragment | null }
}

/** What licenses come to: in a month and over all their terms, at list price, at cost, and the margin between. */
export function PriceSums({ caption, list, of: { perTerm, perMonth } }: PriceSumsProps) {
  const { t } = useLingui()
  const marginAmount = useMarginAmount()
  if (!perTerm) return null
  const columns = [
    ...(perMonth ? [{ key: t`per month`, sum: perMonth }] : []),
    { key: t`whole term`, sum: perTerm },
  ]
  const figures = (of: 'listPrice' | 'cost') =>
    columns.map(({ key, sum }) => <AmountOf key={key} of={sum[of]} />)
  return (
    <>
      <Sums
        caption={caption}
        columns={columns.map(({ key }) => key)}
        rows={[
          { label: list, figures: figures('listPrice'), strong: true },
          { label: t`Your cost`, figures: figures('cost') },
        ]}
      />
      <MarginLine label={t`Your margin`} loss={perTerm.margin.amount < 0}>
        {marginAmount(perTerm)}
      </MarginLine>
    </>
  )
}
