import { Trans, useLingui } from '@lingui/react/macro'
import { termKey, useTradeWords } from '@relais/portal-features/trade'
import { FailureNotice, Panel } from '@relais/portal-kit'
import {
  Button,
  DescriptionList,
  Dialog,
  DialogFooter,
  Notice,
  ProductParts,
  QuantityField,
  Quiet,
  Segmented,
  Stack,
} from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { offerQuery, type DetailedOffer, type ShownCart, type ShownLine } from './cart-queries.ts'
import { PriceSums } from './cart-sums.tsx'
import { useQuantityWords } from './quantity-words.ts'
import { useCartChange } from './use-cart-change.ts'
import { nearestWay, rangeOf, tierFor, tiersOf, wayKey, wayOfLine, waysOf } from './way.ts'

/** Props of {@link ProductDialog}. */
export type ProductDialogProps = {
  cart: ShownCart
  product: { id: string; skuTitle: string }
  /** Term and billing plan that are chosen first. */
  wanted: string
  /** The line of the cart that is changed; absent: one is put. */
  line?: ShownLine
  onClose: () => void
}

/** What a product is and holds, its terms with their prices, and into the cart with it. */
export function ProductDialog(props: ProductDialogProps) {
  const { t } = useLingui()
  const { skuTitle } = props.product
  const customer = props.cart.customer.legalName
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={props.line ? t`Change ${skuTitle} in the cart` : t`Add ${skuTitle} to the cart`}
      about={
        <Trans>
          for <strong>{customer}</strong>
        </Trans>
      }
      closeLabel={t`Close`}
      width={560}
    >
      <Panel rows={4}>
        <Product {...props} />
      </Panel>
    </Dialog>
  )
}

function Product(props: ProductDialogProps) {
  const { t } = useLingui()
  const { data: detail } = useSuspenseQuery(offerQuery(props.cart.customer.id, props.product.id))
  const way =
    detail &&
    (props.line
      ? tiersOf(detail.offer, wayOfLine(props.line))[0]
      : nearestWay(detail.offer, props.wanted, props.cart.lines[0]?.seenUnitListPrice.currency))
  if (!detail || !way) return <Notice tone="warning" title={t`This product is no longer sold like this`} />
  const { productTitle, publisher, skuTitle, description } = detail.offer
  return (
    <Stack>
      {description === '' ? null : <p>{description}</p>}
      <DescriptionList
        facts={[
          ...(productTitle === skuTitle ? [] : [{ term: t`Family`, value: productTitle }]),
          { term: t`Publisher`, value: publisher },
        ]}
      />
      {detail.included.length > 0 ? (
        <ProductParts label={t`What is included`} parts={detail.included} />
      ) : null}
      <WayForm {...props} offer={detail.offer} first={way} />
    </Stack>
  )
}

function WayForm({
  cart,
  line,
  offer,
  first,
  onClose,
}: ProductDialogProps & { offer: DetailedOffer; first: DetailedOffer['options'][number] }) {
  const { t } = useLingui()
  const words = useTradeWords()
  const change = useCartChange(cart.id)
  const quantities = useQuantityWords(offer.skuTitle)
  const [key, setKey] = useState(wayKey(first))
  const ways = waysOf(offer)
  const way = ways.find((one) => wayKey(one) === key) ?? first
  const tiers = tiersOf(offer, way)
  const { minimum, maximum } = rangeOf(tiers)
  // The same term is in the cart already: it is that line that gets the number.
  const there = cart.lines.find((one) => one.offerSkuId === offer.id && termKey(one) === termKey(way))
  const [wish, setWish] = useState<number | null>(null)
  const [wrong, setWrong] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const quantity = Math.max(minimum, Math.min(wish ?? line?.quantity ?? there?.quantity ?? 1, maximum))
  const full = maximum < minimum
  const severalCurrencies = new Set(ways.map(({ currency }) => currency)).size > 1
  const submit = async () => {
    if (wrong) {
      field.current?.focus()
      return
    }
    const replaced = line && wayKey(wayOfLine(line)) !== wayKey(way) ? { replacedLineId: line.id } : {}
    if (await change.putLine({ offerSkuId: offer.id, way, tiers, quantity, ...replaced })) onClose()
  }
  return (
    <>
      <Segmented
        label={t`Term and billing`}
        options={ways.map((one) => {
          const name = words.termAndPlan(one.term, one.billingPlan)
          return { value: wayKey(one), label: severalCurrencies ? `${name}, ${one.currency}` : name }
        })}
        value={wayKey(way)}
        onChange={setKey}
      />
      <PriceSums
        caption={t`Price of one license`}
        list={t`List price per license`}
        of={tierFor(tiers, quantity) ?? way}
      />
      <QuantityField
        label={t`Licenses`}
        fewerLabel={quantities.labels.fewerLabel}
        moreLabel={quantities.labels.moreLabel}
        value={quantity}
        minimum={minimum}
        maximum={Math.max(minimum, maximum)}
        readOnly={full}
        eager
        wrong={quantities.wrong(minimum, maximum)}
        description={full ? undefined : quantities.wrong(minimum, maximum)}
        error={full ? quantities.wrong(minimum, maximum) : change.refused}
        onChange={(count) => {
          setWish(count)
          setWrong(false)
        }}
        onWrong={() => setWrong(true)}
        ref={field}
      />
      {there && there.id !== line?.id ? (
        <Quiet>{t`This term is in the cart already: its line gets this number.`}</Quiet>
      ) : null}
      <FailureNotice failure={change.failure} />
      <DialogFooter>
        <Button onClick={onClose}>{t`Cancel`}</Button>
        <Button
          kind="primary"
          busy={change.busy}
          disabledReason={full ? quantities.wrong(minimum, maximum) : undefined}
          onClick={() => void submit()}
        >
          {line ? t`Change the line` : t`Add to the cart`}
        </Button>
      </DialogFooter>
    </>
  )
}
