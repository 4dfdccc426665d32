import { useLingui } from '@lingui/react/macro'
import { OrderList, type OrderListProps } from '@relais/portal-features/trade'
import { LinkButton, Page, useViewer } from '@relais/portal-kit'
import { EmptyState } from '@relais/ui'
import { paths } from '../../paths.ts'

/** Every order with this reseller on record. */
export function OrdersPage(props: Omit<OrderListProps, 'empty'>) {
  const { t } = useLingui()
  const providers = useViewer().viewerCan.viewProviders ? (
    <LinkButton to={paths.indirectProviders}>{t`All indirect providers`}</LinkButton>
  ) : null
  return (
    <Page
      title={t`Orders`}
      sentence={t`What your indirect providers ordered for your customers with you on record.`}
    >
      <OrderList
        {...props}
        empty={
          <EmptyState title={t`No orders yet`} action={providers}>
            {t`When an indirect provider orders for one of your customers, the order appears here.`}
          </EmptyState>
        }
      />
    </Page>
  )
}
