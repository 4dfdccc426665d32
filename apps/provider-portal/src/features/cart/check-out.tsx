import { useLingui } from '@lingui/react/macro'
import { ObstacleNotice, type TradeObstacle } from '@relais/portal-features/trade'
import { FailureNotice, queryClient, useAction, useFormat, useRefusalLine } from '@relais/portal-kit'
import { Button, Inline, Notice, Section, Stack, useToast } from '@relais/ui'
import { type ReactNode, useState } from 'react'
import { CheckOutCartDocument, PutCartLineDocument } from '../../generated/graphql.ts'
import { refreshCarts, type ShownCart } from './cart-queries.ts'
import { InviteReseller } from './invite-reseller.tsx'

/** Props of {@link CheckOut}. */
export type CheckOutProps = { cart: ShownCart; back: ReactNode; onOrdered: (orderId: string) => void }

/** What ordering does, what stands in the way of it, and the button. */
export function CheckOut({ cart, back, onOrdered }: CheckOutProps) {
  const { t } = useLingui()
  const toast = useToast()
  const action = useAction(CheckOutCartDocument)
  const until = useFormat().formatDateTime(cart.cancellableUntil)
  const [refused, setRefused] = useState<TradeObstacle | null>(null)
  const whole = cart.obstacles.filter((obstacle) => obstacle.lineId === null)
  const problems: readonly TradeObstacle[] =
    refused && !whole.some(({ code }) => code === refused.code) ? [refused, ...whole] : whole
  const blocked = cart.obstacles.length > 0

  const order = async () => {
    const result = (await action.run({ input: { cartId: cart.id, revision: cart.revision } }))?.checkOutCart
    if (!result) return
    if (result.__typename !== 'CheckOutCartSuccess') {
      setRefused(result)
      await refreshCarts()
      return
    }
    await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'cart' })
    const { number, id } = result.order
    toast({ message: t`Order ${number} is placed.` })
    onOrdered(id)
  }
  return (
    <Section title={t`What happens`}>
      <Stack>
        <p>
          {t`Each line becomes a subscription that starts now. The reseller and the customer get a mail.`}{' '}
          {t`You can cancel the whole order until ${until}.`}
        </p>
        <FailureNotice failure={action.failure} />
        {problems.map((problem) => (
          <ObstacleNotice
            key={problem.code}
            obstacle={problem}
            invite={<InviteReseller />}
            live={problem === refused}
          />
        ))}
        <AcceptPrices cart={cart} onAccepted={() => setRefused(null)} />
        <Inline gap={4}>
          <Button
            kind="primary"
            busy={action.busy}
            disabledReason={blocked ? t`Solve what stands in the way first.` : undefined}
            onClick={() => void order()}
          >
            {t`Place the order`}
          </Button>
          {back}
        </Inline>
      </Stack>
    </Section>
  )
}

/** Puts every line whose price changed again, at the price in force. */
function AcceptPrices({ cart, onAccepted }: { cart: ShownCart; onAccepted: () => void }) {
  const { t } = useLingui()
  const lineOf = useRefusalLine()
  const action = useAction(PutCartLineDocument)
  const [refused, setRefused] = useState<string | null>(null)
  const changed = cart.lines.filter((line) => line.priceChanged)
  if (changed.length === 0) return null
  const accept = async () => {
    setRefused(null)
    for (const line of changed) {
      const { offerSkuId, term, billingPlan, quantity, unitListPrice, unitCost } = line
      const { currency } = line.seenUnitListPrice
      // Exactly what the table shows is accepted: a price that changed once more is refused and shown.
      const prices = { seenUnitListPrice: unitListPrice, seenUnitCost: unitCost }
      const input = { cartId: cart.id, offerSkuId, term, billingPlan, quantity, currency, ...prices }
      const result = (await action.run({ input }))?.putCartLine
      if (result && result.__typename !== 'PutCartLineSuccess') setRefused(lineOf(result))
    }
    await refreshCarts()
    onAccepted()
  }
  return (
    <Notice tone="warning" title={t`Prices have changed since you put these products into the cart`}>
      <Stack gap={2}>
        <p>{t`The table shows the new prices and those you saw before.`}</p>
        <FailureNotice failure={action.failure} />
        {refused === null ? null : <p role="alert">{refused}</p>}
        <Button busy={action.busy} onClick={() => void accept()}>{t`Accept the new prices`}</Button>
      </Stack>
    </Notice>
  )
}
