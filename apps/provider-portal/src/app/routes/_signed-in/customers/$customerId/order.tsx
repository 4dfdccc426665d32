import { useLingui } from '@lingui/react/macro'
import { readCatalogView } from '@relais/portal-features/trade'
import { LinkButton } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'
import type { ShownCart } from '../../../../../features/cart/cart-queries.ts'
import { OrderPage } from '../../../../../features/cart/order-page.tsx'
import { paths } from '../../../../../paths.ts'

export const Route = createFileRoute('/_signed-in/customers/$customerId/order')({
  validateSearch: readCatalogView,
  component: Order,
})

function Order() {
  const { customerId } = Route.useParams()
  const navigate = Route.useNavigate()
  return (
    <OrderPage
      customerId={customerId}
      view={Route.useSearch()}
      onViewChange={(search) => void navigate({ search, replace: true, resetScroll: false })}
      review={(cart) => <ReviewLink cart={cart} />}
    />
  )
}

function ReviewLink({ cart }: { cart: ShownCart }) {
  const { t } = useLingui()
  return (
    <LinkButton kind="primary" to={paths.cart} params={{ cartId: cart.id }}>
      {t`Review the order`}
    </LinkButton>
  )
}
