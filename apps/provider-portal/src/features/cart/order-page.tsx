import { useLingui } from '@lingui/react/macro'
import { ObstacleNotice } from '@relais/portal-features/trade'
import { LinkButton, type ListView, Page, Panel } from '@relais/portal-kit'
import { Quiet, Section, Stack } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { paths } from '../../paths.ts'
import { activeCartQuery, type ShownCart } from './cart-queries.ts'
import { CartLines } from './cart-lines.tsx'
import { InviteReseller } from './invite-reseller.tsx'
import { OfferList } from './offer-list.tsx'

/** Props of {@link OrderPage}. */
export type OrderPageProps = {
  customerId: string
  /** What the URL keeps of the catalog. */
  view: ListView
  onViewChange: (view: ListView) => void
  /** The link to the review of a cart. */
  review: (cart: ShownCart) => ReactNode
}

/** Where an order begins: the cart for a customer, and what can be put into it. */
export function OrderPage(props: OrderPageProps) {
  const { t } = useLingui()
  return (
    <Page
      title={t`New order`}
      sentence={t`Put products into the cart, then review prices and the reseller on record.`}
    >
      <Panel>
        <OpenCart {...props} />
      </Panel>
    </Page>
  )
}

function OpenCart({ customerId, view, onViewChange, review }: OrderPageProps) {
  const { t } = useLingui()
  const { data: started } = useSuspenseQuery(activeCartQuery(customerId))
  if (started.__typename !== 'StartCartSuccess') {
    return (
      <Stack>
        <ObstacleNotice obstacle={started} invite={<InviteReseller />} />
        <span>
          <LinkButton to={paths.customers}>{t`Customers`}</LinkButton>
        </span>
      </Stack>
    )
  }
  const { cart } = started
  const { legalName } = cart.customer
  // Said before the cart is filled; what the review itself asks for is left to it.
  const obstacles = cart.obstacles.filter(
    ({ lineId, code }) => lineId === null && code !== 'cart_empty' && code !== 'reseller_required',
  )
  return (
    <Stack gap={8}>
      {obstacles.map((obstacle) => (
        <ObstacleNotice key={obstacle.code} obstacle={obstacle} invite={<InviteReseller />} />
      ))}
      <Section title={t`Cart for ${legalName}`} action={cart.lines.length > 0 ? review(cart) : null}>
        {cart.lines.length === 0 ? (
          <Quiet>{t`The cart is empty. Add a product from the catalog below.`}</Quiet>
        ) : (
          <CartLines cart={cart} />
        )}
      </Section>
      <Section title={t`Catalog`}>
        <OfferList cart={cart} view={view} onViewChange={onViewChange} />
      </Section>
    </Stack>
  )
}
