import { useLingui } from '@lingui/react/macro'
import { CustomerOverview } from '@relais/portal-features/operations'
import { RecentOrders, RecentSubscriptions } from '@relais/portal-features/trade'
import { Panel, TextLink, useViewer } from '@relais/portal-kit'
import { createFileRoute } from '@tanstack/react-router'
import { CustomerPage } from '../../../../../features/customer/customer-page.tsx'
import { OrderButton } from '../../../../../features/customer/order-button.tsx'
import { TaskAct } from '../../../../../features/home/task-act.tsx'
import { AddLicensesButton } from '../../../../../features/customer-subscription/add-licenses-button.tsx'
import { paths } from '../../../../../paths.ts'
import { partyLinks } from '../../-party-links.tsx'

export const Route = createFileRoute('/_signed-in/customers/$customerId/')({ component: Customer })

function Customer() {
  const { t } = useLingui()
  const { customerId } = Route.useParams()
  const { viewOrders } = useViewer().viewerCan
  const parties = { reseller: partyLinks.reseller }
  return (
    <CustomerPage
      customerId={customerId}
      action={(customer) => <OrderButton kind="primary" customer={customer} />}
      reseller={partyLinks.reseller}
    >
      <Panel rows={4}>
        <CustomerOverview
          customerId={customerId}
          act={(task) => <TaskAct task={task} ofCustomer={customerId} />}
          manageLicenses={null}
        />
      </Panel>
      {viewOrders ? (
        <>
          <RecentSubscriptions
            view={{ customer: customerId }}
            parties={parties}
            actions={(row) => <AddLicensesButton subscription={row} />}
            none={t`You have ordered nothing for this customer yet.`}
            all={
              <TextLink to={paths.subscriptions} search={{ customer: customerId }}>
                {t`All subscriptions of this customer`}
              </TextLink>
            }
          />
          <RecentOrders
            view={{ customer: customerId }}
            parties={parties}
            none={t`You have ordered nothing for this customer yet.`}
            all={
              <TextLink to={paths.orders} search={{ customer: customerId }}>
                {t`All orders for this customer`}
              </TextLink>
            }
          />
        </>
      ) : null}
    </CustomerPage>
  )
}
