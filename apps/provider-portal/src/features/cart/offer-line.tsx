import { useLingui } from '@lingui/react/macro'
import { AmountOf, termKey, useTradeWords } from '@relais/portal-features/trade'
import { FailureNotice, useFormat } from '@relais/portal-kit'
import { AddIcon, Button, CheckIcon, OfferRow, QuantityField } from '@relais/ui'
import { useId, useState } from 'react'
import type { ListedOffer, OfferOption, ShownCart } from './cart-queries.ts'
import { ProductButton } from './product-button.tsx'
import { useQuantityWords } from './quantity-words.ts'
import { useCartChange } from './use-cart-change.ts'
import { nearestWay, rangeOf, tierFor, tiersOf } from './way.ts'

/** Props of {@link OfferLine}. */
export type OfferLineProps = {
  cart: ShownCart
  offer: ListedOffer
  /** Term and billing plan whose prices are looked at; an offer without them shows its own. */
  wanted: string
}

/** One product of the catalog: its price, how many, and into the cart with it. */
export function OfferLine({ cart, offer, wanted }: OfferLineProps) {
  const way = nearestWay(offer, wanted, cart.lines[0]?.seenUnitListPrice.currency)
  return way ? <OfferedLine cart={cart} offer={offer} way={way} wanted={wanted} /> : null
}

function OfferedLine({ cart, offer, way, wanted }: OfferLineProps & { way: OfferOption }) {
  const { t } = useLingui()
  const fullId = useId()
  const change = useCartChange(cart.id)
  const { skuTitle, description } = offer
  const quantities = useQuantityWords(skuTitle)
  const [wish, setWish] = useState<number | null>(null)
  const tiers = tiersOf(offer, way)
  const { minimum, maximum } = rangeOf(tiers)
  const line = cart.lines.find((one) => one.offerSkuId === offer.id && termKey(one) === termKey(way))
  const quantity = line?.quantity ?? Math.max(minimum, Math.min(wish ?? minimum, maximum))
  const full = maximum < minimum
  const put = (count: number) => change.putLine({ offerSkuId: offer.id, way, tiers, quantity: count })
  return (
    <OfferRow
      name={
        <ProductButton
          label={skuTitle}
          hint={t`${skuTitle}: details and terms`}
          cart={cart}
          product={offer}
          wanted={termKey(way)}
        />
      }
      note={description}
      {...usePriceOf(tierFor(tiers, quantity) ?? way, termKey(way) !== wanted)}
      quantity={
        <QuantityField
          {...quantities.labels}
          quietLabel
          value={quantity}
          minimum={minimum}
          maximum={Math.max(minimum, maximum)}
          readOnly={full || line?.priceChanged === true}
          wrong={quantities.wrong(minimum, maximum)}
          onChange={(count) => (line ? void put(count) : setWish(count))}
        />
      }
      act={
        <Button
          icon={line ? CheckIcon : AddIcon}
          kind={line ? 'quiet' : 'secondary'}
          busy={change.busy}
          disabledBy={full && !line ? fullId : undefined}
          aria-label={line ? t`In the cart: ${skuTitle}` : t`Add ${skuTitle}`}
          onClick={() => (line ? undefined : void put(quantity))}
        >
          {line ? t`In the cart` : t`Add`}
        </Button>
      }
      problem={
        full ? (
          <span id={fullId}>{quantities.wrong(minimum, maximum)}</span>
        ) : (change.failure ?? change.refused) ? (
          <>
            <FailureNotice failure={change.failure} />
            {change.refused === undefined ? null : <p role="alert">{change.refused}</p>}
          </>
        ) : null
      }
    />
  )
}

/** The price of one license: in a month where it is not paid once, with its cost, and what it is for where that is not what was asked. */
function usePriceOf(option: OfferOption, named: boolean) {
  const { t } = useLingui()
  const { formatMoney } = useFormat()
  const { termAndPlan } = useTradeWords()
  const { perMonth, term, billingPlan } = option
  const sum = perMonth ?? { listPrice: option.unitListPrice, cost: option.unitCost }
  const cost = formatMoney(sum.cost.amount, sum.cost.currency)
  const own = termAndPlan(term, billingPlan)
  return {
    price: <AmountOf of={sum.listPrice} />,
    under: named || !perMonth ? t`cost ${cost}; ${own}` : t`cost ${cost}`,
  }
}
