import { useLingui } from '@lingui/react/macro'
import { FailureNotice } from '@relais/portal-kit'
import { Button, Notice, Stack } from '@relais/ui'
import type { ShownCart } from './cart-queries.ts'
import { useCartChange } from './use-cart-change.ts'
import { wayOfLine } from './way.ts'

/** Puts every line whose price changed again, at the price in force. */
export function AcceptPrices({ cart, onAccepted }: { cart: ShownCart; onAccepted: () => void }) {
  const { t } = useLingui()
  const change = useCartChange(cart.id)
  const changed = cart.lines.filter((line) => line.priceChanged)
  if (changed.length === 0) return null
  const accept = async () => {
    for (const line of changed) {
      const { offerSkuId, tiers, quantity } = line
      // Exactly what the table shows is accepted: a price that changed once more is refused and shown.
      if (!(await change.putLine({ offerSkuId, way: wayOfLine(line), tiers, quantity }))) return
    }
    onAccepted()
  }
  return (
    <Notice tone="warning" title={t`Prices have changed since you put these products into the cart`}>
      <Stack gap={2}>
        <p>{t`The table shows the new prices and those you saw before.`}</p>
        <FailureNotice failure={change.failure} />
        {change.refused === undefined ? null : <p role="alert">{change.refused}</p>}
        <Button busy={change.busy} onClick={() => void accept()}>{t`Accept the new prices`}</Button>
      </Stack>
    </Notice>
  )
}
