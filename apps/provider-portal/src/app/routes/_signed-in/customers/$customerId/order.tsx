import { useLingui } from '@lingui/react/macro'
import { LinkButton } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'
import type { ShownCart } from '../../../../../features/cart/cart-queries.ts'
import { OrderPage } from '../../../../../features/cart/order-page.tsx'
import { paths } from '../../../../../paths.ts'

export const Route = createFileRoute('/_signed-in/customers/$customerId/order')({
  validateSearch: ({ search }: Record<string, unknown>): { search?: string } =>
    typeof search === 'string' && search !== '' ? { search } : {},
  component: Order,
})

function Order() {
  const { customerId } = Route.useParams()
  const { search = '' } = Route.useSearch()
  const navigate = Route.useNavigate()
  const find = (text: string) =>
    void navigate({ search: text === '' ? {} : { search: text }, replace: true, resetScroll: false })
  return (
    <OrderPage
      customerId={customerId}
      search={search}
      onSearch={find}
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
