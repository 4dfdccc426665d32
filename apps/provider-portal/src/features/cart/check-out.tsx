import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { AmountOf, ObstacleNotice, type TradeObstacle } from '@relais/portal-features/trade'
import { FailureNotice, queryClient, useAction, useFormat } from '@relais/portal-kit'
import {
  ActFoot,
  Beside,
  Button,
  CheckIcon,
  Checks,
  Consequences,
  MailIcon,
  Quiet,
  Section,
  Stack,
  SuccessIcon,
  UndoIcon,
  useToast,
} from '@relais/ui'
import { type ReactNode, useState } from 'react'
import { CheckOutCartDocument } from '../../generated/graphql.ts'
import { AcceptPrices } from './accept-prices.tsx'
import { refreshCarts, type ShownCart } from './cart-queries.ts'
import { InviteReseller } from './invite-reseller.tsx'
import { ReviewTable } from './review-table.tsx'

/** Props of {@link CheckOut}. */
export type CheckOutProps = { cart: ShownCart; back: ReactNode; onOrdered: (orderId: string) => void }

/** What is ordered, what ordering does, what stands in the way of it, and the button. */
export function CheckOut({ cart, back, onOrdered }: CheckOutProps) {
  const { t } = useLingui()
  const toast = useToast()
  const action = useAction(CheckOutCartDocument)
  const [refused, setRefused] = useState<TradeObstacle | null>(null)
  const whole = cart.obstacles.filter((obstacle) => obstacle.lineId === null)
  const problems: readonly TradeObstacle[] =
    refused && !whole.some(({ code }) => code === refused.code) ? [refused, ...whole] : whole
  const blocked = cart.obstacles.length > 0
  const { legalName } = cart.customer
  const count = cart.lines.length

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
  const notices = (
    <>
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
    </>
  )
  return (
    <>
      <Beside aside={blocked || refused ? <Stack>{notices}</Stack> : <InOrder cart={cart} />}>
        <Stack gap={6}>
          <Section title={t`${plural(count, { one: '# product', other: '# products' })}`}>
            <ReviewTable cart={cart} />
          </Section>
          <Section title={t`What happens`}>
            <WhatHappens cart={cart} />
          </Section>
          {blocked || refused ? null : <FailureNotice failure={action.failure} />}
        </Stack>
      </Beside>
      <ActFoot
        back={back}
        about={
          <>
            {cart.perTerm ? (
              <strong>
                <AmountOf of={cart.perTerm.listPrice} />
              </strong>
            ) : null}{' '}
            <Quiet>{t`for ${legalName}`}</Quiet>
          </>
        }
      >
        <Button
          kind="primary"
          busy={action.busy}
          disabledReason={blocked ? t`Solve what stands in the way first.` : undefined}
          onClick={() => void order()}
        >
          {t`Place the order`}
        </Button>
      </ActFoot>
    </>
  )
}

/** What was looked at a moment ago: the server names no obstacle. */
function InOrder({ cart }: { cart: ShownCart }) {
  const { t } = useLingui()
  const customer = cart.customer.legalName
  const reseller = cart.reseller?.legalName ?? ''
  return (
    <Section title={t`Checked just now`}>
      <Checks
        items={[
          t`${customer} has accepted you and the customer agreement`,
          t`${reseller} is an active reseller of yours, and of ${customer}`,
          t`Every price is the one in force today`,
          t`Every quantity can be ordered`,
        ].map((text) => ({ icon: CheckIcon, text }))}
      />
    </Section>
  )
}

function WhatHappens({ cart }: { cart: ShownCart }) {
  const { t } = useLingui()
  const until = useFormat().formatDateTime(cart.cancellableUntil)
  const count = cart.lines.length
  const licenses = cart.lines.reduce((sum, line) => sum + line.quantity, 0)
  return (
    <Consequences
      items={[
        {
          icon: SuccessIcon,
          tone: 'success',
          title: t`${plural(count, { one: 'The subscription starts at once', other: 'The subscriptions start at once' })}`,
          sentence: t`${plural(licenses, { one: '# license can be assigned by the reseller on record', other: '# licenses can be assigned by the reseller on record' })}`,
        },
        {
          icon: MailIcon,
          tone: 'info',
          title: t`The reseller and the customer get an email`,
          sentence: t`The reseller sees list prices, the customer no price`,
        },
        {
          icon: UndoIcon,
          tone: 'warning',
          title: t`You can cancel until ${until}`,
          sentence: t`The whole order: its subscriptions end and their licenses are taken back`,
        },
      ]}
    />
  )
}
