import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useNavigationCounts } from '@relais/portal-features/operations'
import { OrderList, type OrderListProps } from '@relais/portal-features/trade'
import { LinkButton, Page, TextLink, useViewer } from '@relais/portal-kit'
import { EmptyState } from '@relais/ui'
import { paths } from '../../paths.ts'

/** Every order of the provider. */
export function OrdersPage(props: Omit<OrderListProps, 'empty'>) {
  const { t } = useLingui()
  return (
    <Page
      title={t`Orders`}
      sentence={
        <>
          {t`What you ordered for your customers.`} <NotPlaced />
        </>
      }
    >
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

/** The way to carts that the viewer began: they are among what needs one. */
function NotPlaced() {
  const { t } = useLingui()
  const count = useNavigationCounts(useViewer()).openCarts?.count ?? 0
  if (count === 0) return null
  return (
    <TextLink to={paths.home}>
      {t`${plural(count, { one: '# order you began is not placed yet', other: '# orders you began are not placed yet' })}`}
    </TextLink>
  )
}
