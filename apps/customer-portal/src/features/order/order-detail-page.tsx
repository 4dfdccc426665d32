import { useLingui } from '@lingui/react/macro'
import {
  LinkButton,
  NotTherePage,
  OrderRecord,
  type OrderRecordProps,
  Page,
  TextLink,
} from '@relais/portal-kit'
import { useSuspenseQuery } from '@tanstack/react-query'
import { paths } from '../../paths.ts'
import { orderQuery } from './order-queries.ts'

/** Props of {@link OrderDetailPage}. */
export type OrderDetailPageProps = Omit<OrderRecordProps, 'order'> & { orderId: string }

/** One order for the organization. */
export function OrderDetailPage({ orderId, ...links }: OrderDetailPageProps) {
  const { t } = useLingui()
  const { data: order } = useSuspenseQuery(orderQuery(orderId))
  if (order === null) {
    return (
      <NotTherePage
        title={t({ context: 'noun', message: 'Order' })}
        what={t`There is no such order`}
        back={<LinkButton to={paths.orders}>{t`All orders`}</LinkButton>}
      >
        {t`It is not there, or not yours to see.`}
      </NotTherePage>
    )
  }
  const { number } = order
  // A customer sees no price: the operation does not even ask for one.
  const lines = order.lines.map((line) => ({ ...line, listPrice: null, cost: null }))
  return (
    <Page title={t`Order ${number}`} sentence={<TextLink to={paths.orders}>{t`All orders`}</TextLink>}>
      <OrderRecord order={{ ...order, lines, listPrice: null, cost: null }} {...links} />
    </Page>
  )
}
