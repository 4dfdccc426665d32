import { useLingui } from '@lingui/react/macro'
import { useFormat } from '@relais/portal-kit'

/** What a price leaves its provider. */
export type SeenMargin = {
  cost: { amount: number; currency: string }
  /** Tenths of a percent; null: there is no list price. */
  marginPermille: number | null
}

/** A margin in words: "cost £1,003.70, margin 18.0%". */
export function useMarginText(): (seen: SeenMargin) => string {
  const { t } = useLingui()
  const { formatMoney, formatPercent } = useFormat()
  return ({ cost, marginPermille }) => {
    const costs = formatMoney(cost.amount, cost.currency)
    if (marginPermille === null) return t`cost ${costs}`
    const part = formatPercent(marginPermille)
    return t`cost ${costs}, margin ${part}`
  }
}
