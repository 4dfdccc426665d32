import { useLingui } from '@lingui/react/macro'
import { OrderList, type OrderListProps } from '@relais/portal-features/trade'
import { LinkButton, Page } from '@relais/portal-kit'
import { EmptyState } from '@relais/ui'
import { paths } from '../../paths.ts'

/** Every order of the provider. */
export function OrdersPage(props: Omit<OrderListProps, 'empty'>) {
  const { t } = useLingui()
  return (
    <Page title={t`Orders`} sentence={t`What you ordered for your customers.`}>
      <OrderList
        {...props}
        empty={
          <EmptyState
            title={t`No orders yet`}
            action={<LinkButton to={paths.customers}>{t`All customers`}</LinkButton>}
          >
            {t`Choose a customer in your list of customers and press Order: the order then appears here.`}
          </EmptyState>
        }
      />
    </Page>
  )
}
