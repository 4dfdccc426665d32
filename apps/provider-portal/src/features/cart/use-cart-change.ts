import { useLingui } from '@lingui/react/macro'
import { type Refusal, useAction, useFormat, useRefusalLine } from '@relais/portal-kit'
import { useRef, useState } from 'react'
import { PutCartLineDocument, RemoveCartLineDocument } from '../../generated/graphql.ts'
import { refreshCarts, type ShownCart, type ShownLine, showCart } from './cart-queries.ts'
import { type Buyable, tierFor, type Way } from './way.ts'

/** A line to put: what, how, how many, at the prices on screen. */
export type Wish = {
  offerSkuId: string
  way: Way
  /** The tiers on screen: a price that has changed since is refused and shown. */
  tiers: readonly Buyable[]
  quantity: number
  /** The line it takes the place of. */
  replacedLineId?: string
}

/** Changes of a cart, one after the other, and what the last one was refused for. */
export function useCartChange(cartId: string) {
  const put = useAction(PutCartLineDocument)
  const remove = useAction(RemoveCartLineDocument)
  const lineOf = useRefusalLine()
  const [refused, setRefused] = useState<string>()
  const { t } = useLingui()
  const { formatMoney } = useFormat()
  const last = useRef<Promise<unknown>>(Promise.resolve())

  /** What the prices were that somebody saw, where another one is refused. */
  const before = ({ unitListPrice, unitCost }: Buyable) => {
    const list = formatMoney(unitListPrice.amount, unitListPrice.currency)
    const cost = formatMoney(unitCost.amount, unitCost.currency)
    return t`Before: list price ${list}, cost ${cost} per license.`
  }
  const inTurn = (change: () => Promise<ChangeResult | null | undefined>, seen?: Buyable) => {
    const turn = last.current.then(async () => {
      const result = await change()
      if (!result) return false
      if ('cart' in result) showCart(result.cart)
      else await refreshCarts()
      const said = 'cart' in result ? [] : [lineOf(result)]
      if ('code' in result && result.code === 'price_changed' && seen) said.push(before(seen))
      setRefused(said.length > 0 ? said.join(' ') : undefined)
      return 'cart' in result
    })
    last.current = turn
    return turn
  }
  return {
    /** Whether it was put. */
    putLine: ({ offerSkuId, way, tiers, quantity, replacedLineId }: Wish) => {
      const { term, billingPlan, currency } = way
      const tier = tierFor(tiers, quantity)
      const seen = tier && { seenUnitListPrice: tier.unitListPrice, seenUnitCost: tier.unitCost }
      const line = { cartId, offerSkuId, term, billingPlan, currency, quantity, ...seen }
      const input = replacedLineId ? { ...line, replacedLineId } : line
      return inTurn(async () => (await put.run({ input }))?.putCartLine, tier)
    },
    /** Whether it was taken out. */
    removeLine: ({ id }: ShownLine) =>
      inTurn(async () => (await remove.run({ input: { cartId, lineId: id } }))?.removeCartLine),
    busy: put.busy || remove.busy,
    failure: put.failure ?? remove.failure,
    refused,
  }
}

type ChangeResult = { cart: ShownCart } | Refusal
