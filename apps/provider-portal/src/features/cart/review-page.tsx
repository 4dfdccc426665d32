import { useLingui } from '@lingui/react/macro'
import { LinkButton, Page, Panel, TextLink } from '@relais/portal-kit'
import { EmptyState, Notice, Stack } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { paths } from '../../paths.ts'
import { cartQuery, type ShownCart } from './cart-queries.ts'
import { CheckOut } from './check-out.tsx'
import { ForWhom } from './for-whom.tsx'

/** Props of {@link ReviewPage}. */
export type ReviewPageProps = {
  cartId: string
  /** The link back to the catalog. */
  back: (cart: ShownCart) => ReactNode
  /** The link to the order that a cart became. */
  order: (orderId: string) => ReactNode
  onOrdered: (orderId: string) => void
}

/** The last look before an order: both prices, reseller on record, what happens, what stands in the way. */
export function ReviewPage(props: ReviewPageProps) {
  const { t } = useLingui()
  return (
    <Page
      title={t`Review the order`}
      trail={[<TextLink key="up" to={paths.customers}>{t`Customers`}</TextLink>]}
    >
      <Panel>
        <Review {...props} />
      </Panel>
    </Page>
  )
}

function Review({ cartId, back, order, onOrdered }: ReviewPageProps) {
  const { t } = useLingui()
  const { data: cart } = useSuspenseQuery(cartQuery(cartId))
  if (cart === null) {
    return (
      <EmptyState
        title={t`There is no such cart`}
        drawing="search"
        action={<LinkButton to={paths.customers}>{t`Customers`}</LinkButton>}
      >
        {t`Begin again from your list of customers.`}
      </EmptyState>
    )
  }
  if (cart.orderId !== null) {
    return (
      <Notice tone="success" title={t`This cart was ordered`}>
        {order(cart.orderId)}
      </Notice>
    )
  }
  return (
    <Stack gap={6}>
      <ForWhom cart={cart} />
      <CheckOut cart={cart} onOrdered={onOrdered} back={back(cart)} />
    </Stack>
  )
}
