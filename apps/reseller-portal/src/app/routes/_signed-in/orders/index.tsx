import { TextLink } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'
import { OrdersPage } from '../../../../features/order/orders-page.tsx'
import { paths } from '../../../../paths.ts'

export const Route = createFileRoute('/_signed-in/orders/')({ component: Orders })

function Orders() {
  return (
    <OrdersPage
      link={({ id, number }) => (
        <TextLink to={paths.order} params={{ orderId: id }}>
          {number}
        </TextLink>
      )}
    />
  )
}
