import { useLingui } from '@lingui/react/macro'
import { AmountOf, OrderTotals, useTradeWords } from '@relais/portal-features/trade'
import { FailureNotice, useAction, useFormat, useRefusalText } from '@relais/portal-kit'
import { DeleteIcon, IconButton, Notice, Quiet, Stack, Table } from '@relais/ui'
import { useState } from 'react'
import { RemoveCartLineDocument } from '../../generated/graphql.ts'
import { refreshCarts, type ShownCart, type ShownLine } from './cart-queries.ts'

/** The lines of a cart at the prices in force, with what stands in the way of each, and the totals. */
export function CartLines({ cart }: { cart: ShownCart }) {
  const { t } = useLingui()
  const words = useTradeWords()
  const refusal = useRefusalText()
  const { formatDate } = useFormat()
  const action = useAction(RemoveCartLineDocument)
  const [refused, setRefused] = useState<string | null>(null)

  const untilOf = (line: ShownLine) => {
    const end = formatDate(line.termEndsAt)
    return t`until ${end}`
  }
  const remove = async (line: ShownLine) => {
    const result = (await action.run({ input: { cartId: cart.id, lineId: line.id } }))?.removeCartLine
    if (!result) return
    setRefused(result.__typename === 'RemoveCartLineSuccess' ? null : refusal(result).message)
    await refreshCarts()
  }
  return (
    <Stack>
      <FailureNotice failure={action.failure} />
      {refused === null ? null : <Notice tone="error" title={refused} live />}
      <Table
        caption={t`Cart`}
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
                <LineProblem cart={cart} line={line} />
              </span>
            ),
          },
          {
            key: 'term',
            header: t`Term`,
            wrap: true,
            priority: 3,
            cell: (line) => (
              <span>
                {words.termAndPlan(line.term, line.billingPlan)} <Quiet>{untilOf(line)}</Quiet>
              </span>
            ),
          },
          { key: 'quantity', header: t`Licenses`, align: 'end', cell: (line) => line.quantity },
          {
            key: 'unitListPrice',
            header: t`List price per license`,
            align: 'end',
            priority: 5,
            cell: (line) => line.unitListPrice && <AmountOf of={line.unitListPrice} />,
          },
          {
            key: 'listPrice',
            header: t`List price`,
            align: 'end',
            cell: (line) => line.listPrice && <AmountOf of={line.listPrice} />,
          },
          {
            key: 'unitCost',
            header: t`Cost per license`,
            align: 'end',
            priority: 4,
            cell: (line) => line.unitCost && <AmountOf of={line.unitCost} />,
          },
          {
            key: 'cost',
            header: t`Cost`,
            align: 'end',
            cell: (line) => line.cost && <AmountOf of={line.cost} />,
          },
        ]}
        {...(cart.status === 'active'
          ? {
              actionsLabel: t`Actions`,
              actions: (line: ShownLine) => {
                const { skuTitle } = line
                return (
                  <IconButton
                    icon={DeleteIcon}
                    label={t`Take ${skuTitle} out`}
                    onClick={() => void remove(line)}
                  />
                )
              },
            }
          : {})}
      />
      <OrderTotals listPrice={cart.listPrice} cost={cart.cost} />
    </Stack>
  )
}

function LineProblem({ cart, line }: { cart: ShownCart; line: ShownLine }) {
  const { t } = useLingui()
  const refusal = useRefusalText()
  const { formatMoney } = useFormat()
  const obstacle = cart.obstacles.find((item) => item.lineId === line.id)
  if (!obstacle) return null
  const { message } = refusal(obstacle)
  const list = formatMoney(line.seenUnitListPrice.amount, line.seenUnitListPrice.currency)
  const cost = formatMoney(line.seenUnitCost.amount, line.seenUnitCost.currency)
  return (
    <Quiet> {line.priceChanged ? t`Before: list price ${list}, cost ${cost} per license.` : message}</Quiet>
  )
}
