import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { type CatalogView, ObstacleNotice } from '@relais/portal-features/trade'
import { LinkButton, Page, Panel, TextLink } from '@relais/portal-kit'
import { Shop, Stack, VisuallyHidden } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { paths } from '../../paths.ts'
import { CartBar, CartPanel } from './cart-panel.tsx'
import { activeCartQuery, type ShownCart } from './cart-queries.ts'
import { ForWhom } from './for-whom.tsx'
import { InviteReseller } from './invite-reseller.tsx'
import { OfferList } from './offer-list.tsx'

/** Props of {@link OrderPage}. */
export type OrderPageProps = {
  customerId: string
  /** What the URL keeps of the catalog. */
  view: CatalogView
  onViewChange: (view: CatalogView) => void
  /** The link to the review of a cart. */
  review: (cart: ShownCart) => ReactNode
}

/** Where an order begins: what can be ordered, and beside it the cart for a customer. */
export function OrderPage(props: OrderPageProps) {
  const { t } = useLingui()
  return (
    <Page
      title={t`New order`}
      sentence={t`Nothing is ordered before you have reviewed it.`}
      trail={[<TextLink key="up" to={paths.customers}>{t`Customers`}</TextLink>]}
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
  // Said before the cart is filled; what the review itself asks for is left to it.
  const obstacles = cart.obstacles.filter(
    ({ lineId, code }) => lineId === null && code !== 'cart_empty' && code !== 'reseller_required',
  )
  const way = review(cart)
  const count = cart.lines.length
  return (
    <Stack gap={6}>
      {obstacles.map((obstacle) => (
        <ObstacleNotice key={obstacle.code} obstacle={obstacle} invite={<InviteReseller />} />
      ))}
      <ForWhom cart={cart} />
      <VisuallyHidden>
        <output>{t`${plural(count, { one: '# product', other: '# products' })} in the cart`}</output>
      </VisuallyHidden>
      <Shop aside={<CartPanel cart={cart} review={way} />} foot={<CartBar cart={cart} review={way} />}>
        <OfferList cart={cart} view={view} onViewChange={onViewChange} />
      </Shop>
    </Stack>
  )
}
