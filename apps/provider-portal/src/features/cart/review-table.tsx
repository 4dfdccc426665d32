import { useLingui } from '@lingui/react/macro'
import { AmountOf, useTradeWords } from '@relais/portal-features/trade'
import { useFormat } from '@relais/portal-kit'
import { type Column, Quiet, Table, type Total } from '@relais/ui'
import { LineProblem } from './cart-line.tsx'
import type { ShownCart, ShownLine } from './cart-queries.ts'
import { useMarginAmount } from './cart-sums.tsx'

/** What is ordered, with prices at list and at cost and the margin of each line, and the totals under their columns. */
export function ReviewTable({ cart }: { cart: ShownCart }) {
  const { t, i18n } = useLingui()
  const words = useTradeWords()
  const { formatDate } = useFormat()
  const marginAmount = useMarginAmount()
  const { perTerm, perMonth } = cart
  const untilOf = (line: ShownLine) => {
    const end = formatDate(line.termEndsAt)
    return t`until ${end}`
  }
  const amounts: readonly Column<ShownLine>[] = [
    {
      key: 'unitListPrice',
      header: t`List price per license`,
      align: 'end',
      priority: 4,
      cell: (line) => line.unitListPrice && <AmountOf of={line.unitListPrice} />,
    },
    {
      key: 'listPrice',
      header: t`List price`,
      align: 'end',
      cell: ({ perTerm: sum }) => sum && <AmountOf of={sum.listPrice} />,
    },
    {
      key: 'cost',
      header: t`Your cost`,
      align: 'end',
      cell: ({ perTerm: sum }) => sum && <AmountOf of={sum.cost} />,
    },
    {
      key: 'margin',
      header: t`Your margin`,
      align: 'end',
      cell: ({ perTerm: sum }) => sum && marginAmount(sum),
    },
  ]
  const total = (label: string, sum: typeof perTerm, strong: boolean): Total[] =>
    sum
      ? [
          {
            label,
            strong,
            cells: {
              listPrice: <AmountOf of={sum.listPrice} />,
              cost: <AmountOf of={sum.cost} />,
              margin: marginAmount(sum),
            },
          },
        ]
      : []
  return (
    <Table
      caption={t`What is ordered`}
      rows={cart.lines}
      rowKey={(line) => line.id}
      columns={[
        {
          key: 'product',
          header: t`Product`,
          primary: true,
          wrap: true,
          cell: (line) => (
            <span>
              {line.skuTitle}
              <br />
              <Quiet>
                <span style={{ fontWeight: 400 }}>
                  {words.termAndPlan(line.term, line.billingPlan)}, {untilOf(line)}
                </span>
              </Quiet>
              <LineProblem cart={cart} line={line} />
            </span>
          ),
        },
        {
          key: 'quantity',
          header: t`Licenses`,
          align: 'end',
          cell: (line) => i18n.number(line.quantity),
        },
        ...amounts,
      ]}
      totals={[
        ...total(t`Total for the whole terms`, perTerm, true),
        ...total(t`In a month`, perMonth, false),
      ]}
    />
  )
}
