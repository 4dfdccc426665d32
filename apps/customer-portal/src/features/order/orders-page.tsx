import { useLingui } from '@lingui/react/macro'
import { OrderList, type OrderListProps } from '@relais/portal-features/trade'
import { LinkButton, Page } from '@relais/portal-kit'
import { EmptyState } from '@relais/ui'
import { paths } from '../../paths.ts'

/** What partners ordered for the organization. No price. */
export function OrdersPage(props: Omit<OrderListProps, 'empty'>) {
  const { t } = useLingui()
  return (
    <Page title={t`Orders`} sentence={t`What your partners ordered for you.`}>
      <OrderList
        {...props}
        empty={
          <EmptyState
            title={t`No orders yet`}
            action={<LinkButton to={paths.partnerRelationships}>{t`All partner relationships`}</LinkButton>}
          >
            {t`What your partners order for you appears here. Ask your reseller.`}
          </EmptyState>
        }
      />
    </Page>
  )
}
