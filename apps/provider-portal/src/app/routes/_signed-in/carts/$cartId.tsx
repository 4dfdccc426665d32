import { useLingui } from '@lingui/react/macro'
import { LinkButton, TextLink } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'
import { ReviewPage } from '../../../../features/cart/review-page.tsx'
import { paths } from '../../../../paths.ts'

export const Route = createFileRoute('/_signed-in/carts/$cartId')({ component: Review })

function Review() {
  const { cartId } = Route.useParams()
  const navigate = Route.useNavigate()
  return (
    <ReviewPage
      cartId={cartId}
      back={(cart) => <CatalogLink customerId={cart.customer.id} />}
      order={(orderId) => <OrderLink orderId={orderId} />}
      onOrdered={(orderId) => void navigate({ to: paths.order, params: { orderId } })}
    />
  )
}

function CatalogLink({ customerId }: { customerId: string }) {
  const { t } = useLingui()
  return <LinkButton to={paths.customerOrder} params={{ customerId }}>{t`Change the cart`}</LinkButton>
}

function OrderLink({ orderId }: { orderId: string }) {
  const { t } = useLingui()
  return <TextLink to={paths.order} params={{ orderId }}>{t`See the order`}</TextLink>
}
