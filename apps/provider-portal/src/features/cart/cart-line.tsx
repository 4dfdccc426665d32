import { useLingui } from '@lingui/react/macro'
import { AmountOf, termKey, useMarginText, useTradeWords } from '@relais/portal-features/trade'
import { FailureNotice, useFormat, useRefusalText } from '@relais/portal-kit'
import { CartEntry, DeleteIcon, IconButton, QuantityField, Quiet, useToast } from '@relais/ui'
import type { ShownCart, ShownLine } from './cart-queries.ts'
import { useCartChange } from './use-cart-change.ts'
import { useQuantityWords } from './quantity-words.ts'
import { ProductButton } from './product-button.tsx'
import { wayOfLine } from './way.ts'

/** One line of an open cart: its number can be changed and it can be taken out, which can be undone. */
export function CartLine({ cart, line }: { cart: ShownCart; line: ShownLine }) {
  const { t } = useLingui()
  const toast = useToast()
  const words = useTradeWords()
  const { formatDate } = useFormat()
  const change = useCartChange(cart.id)
  const { skuTitle, quantity, perTerm, offerSkuId, tiers, minimumQuantity, maximumQuantity } = line
  const quantities = useQuantityWords(skuTitle)
  const marginText = useMarginText()
  const put = (wanted: number) =>
    change.putLine({ offerSkuId, way: wayOfLine(line), tiers, quantity: wanted })
  const remove = async () => {
    if (!(await change.removeLine(line))) return
    toast({
      message: t`${skuTitle} is out of the cart.`,
      action: { label: t`Undo`, onPress: () => void put(quantity) },
    })
  }
  const end = formatDate(line.termEndsAt)
  const length = words.term(line.term)
  const term = words.termAndPlan(line.term, line.billingPlan)
  const [fewest, most] = [minimumQuantity ?? quantity, maximumQuantity ?? quantity]
  return (
    <CartEntry
      name={skuTitle}
      remove={<IconButton icon={DeleteIcon} label={t`Take ${skuTitle} out`} onClick={() => void remove()} />}
      quantity={
        <QuantityField
          {...quantities.labels}
          quietLabel
          value={quantity}
          minimum={fewest}
          maximum={most}
          // A price that has changed is accepted first, knowingly.
          readOnly={line.priceChanged || tiers.length === 0}
          wrong={quantities.wrong(fewest, most)}
          onChange={(wanted) => void put(wanted)}
        />
      }
      amount={
        perTerm && (
          <>
            <strong>
              <AmountOf of={perTerm.listPrice} />
            </strong>{' '}
            <Quiet>{line.billingPlan === 'one_time' ? null : t`for ${length}`}</Quiet>
          </>
        )
      }
      term={
        <ProductButton
          label={term}
          hint={t`${term}: change the term of ${skuTitle}`}
          cart={cart}
          line={line}
          product={{ id: offerSkuId, skuTitle }}
          wanted={termKey(line)}
        />
      }
      until={t`until ${end}`}
      margin={perTerm && marginText(perTerm)}
      problem={
        <>
          <LineProblem cart={cart} line={line} />
          <FailureNotice failure={change.failure} />
          {change.refused === undefined ? null : <p role="alert">{change.refused}</p>}
        </>
      }
    />
  )
}

/** What stands in the way of ordering a line; nothing where nothing does. */
export function LineProblem({ cart, line }: { cart: ShownCart; line: ShownLine }) {
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
