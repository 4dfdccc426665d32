import { useLingui } from '@lingui/react/macro'
import { OrderList, type OrderListProps, Page } from '@relais/portal-kit'
import { EmptyState } from '@relais/ui'

/** Every order with this reseller on record. */
export function OrdersPage(props: Omit<OrderListProps, 'empty'>) {
  const { t } = useLingui()
  return (
    <Page
      title={t`Orders`}
      sentence={t`What your indirect providers ordered for your customers with you on record, newest first.`}
    >
      <OrderList
        {...props}
        empty={
          <EmptyState title={t`No orders yet`}>
            {t`When an indirect provider orders for one of your customers, the order appears here.`}
          </EmptyState>
        }
      />
    </Page>
  )
}
