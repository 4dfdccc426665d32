import { useLingui } from '@lingui/react/macro'
import { AmountOf } from '@relais/portal-features/trade'
import { Button, CartFoot, CartSheet, Dialog, DialogFooter, OrderIcon, Quiet } from '@relais/ui'
import { type ReactNode, useState } from 'react'
import { CartLine } from './cart-line.tsx'
import type { ShownCart } from './cart-queries.ts'
import { PriceSums } from './cart-sums.tsx'

/** Props of {@link CartPanel} and {@link CartBar}. */
export type CartPanelProps = {
  cart: ShownCart
  /** The way on, where there is something to order. */
  review: ReactNode
}

/** The cart beside the catalog: lines in the order they were put, totals, the way on. */
export function CartPanel({ cart, review }: CartPanelProps) {
  const { t } = useLingui()
  return (
    <CartSheet title={t`Cart`} count={cart.lines.length} foot={<Foot cart={cart} review={review} />}>
      <Lines cart={cart} />
    </CartSheet>
  )
}

function Lines({ cart }: { cart: ShownCart }) {
  const { t } = useLingui()
  if (cart.lines.length === 0) {
    return (
      <CartFoot>
        <Quiet>{t`The cart is empty. Add a product from the catalog.`}</Quiet>
      </CartFoot>
    )
  }
  return cart.lines.map((line) => <CartLine key={line.id} cart={cart} line={line} />)
}

function Foot({ cart, review }: CartPanelProps) {
  const { t } = useLingui()
  if (cart.lines.length === 0) return null
  return (
    <CartFoot>
      <PriceSums caption={t`What the cart comes to`} list={t`List price`} of={cart} />
      {review}
      <Quiet>{t`Nothing is ordered yet.`}</Quiet>
    </CartFoot>
  )
}

/** The cart on a phone: how much is in it, at the foot of the window; pressed it opens. */
export function CartBar({ cart, review }: CartPanelProps) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  const { legalName } = cart.customer
  const count = cart.lines.length
  return (
    <>
      <Button icon={OrderIcon} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t`Cart (${count})`}
      </Button>
      {cart.perTerm ? <AmountOf of={cart.perTerm.listPrice} /> : null}
      {count > 0 ? <span style={{ marginLeft: 'auto' }}>{review}</span> : null}
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t`Cart for ${legalName}`}
        closeLabel={t`Close`}
      >
        <Lines cart={cart} />
        <Foot cart={cart} review={review} />
        <DialogFooter>
          <Button onClick={() => setOpen(false)}>{t`Back to the catalog`}</Button>
        </DialogFooter>
      </Dialog>
    </>
  )
}
