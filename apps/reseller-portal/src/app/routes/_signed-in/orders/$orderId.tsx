import { useLingui } from '@lingui/react/macro'
import { TextLink } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'
import { OrderDetailPage } from '../../../../features/order/order-detail-page.tsx'
import { paths } from '../../../../paths.ts'

export const Route = createFileRoute('/_signed-in/orders/$orderId')({ component: OrderDetail })

function OrderDetail() {
  const { t } = useLingui()
  const { orderId } = Route.useParams()
  return <OrderDetailPage orderId={orderId} back={<TextLink to={paths.orders}>{t`All orders`}</TextLink>} />
}
