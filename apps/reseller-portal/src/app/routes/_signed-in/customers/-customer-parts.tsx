import { useLingui } from '@lingui/react/macro'
import { CustomerOverview } from '@relais/portal-features/operations'
import { RecentOrders } from '@relais/portal-features/trade'
import { Panel, TextLink, useViewer } from '@relais/portal-kit'
import { Section, Stack } from '@relais/ui'
import { AbilityNotice } from '../../../../features/customer/ability-notice.tsx'
import type { Ability, CustomerRecord } from '../../../../features/customer/customer-queries.ts'
import { CustomerRecordTabs } from '../../../../features/customer/customer-record.tsx'
import { type CustomerPartView, partListOf, partOfList } from '../../../../features/customer/customer-view.ts'
import { CustomerServices } from '../../../../features/customer-subscription/customer-services.tsx'
import { TaskAct } from '../../../../features/home/task-act.tsx'
import { CustomerLicenses } from '../../../../features/license/customer-licenses.tsx'
import { UserLicensesButton } from '../../../../features/license/user-licenses.tsx'
import { CustomerUsers } from '../../../../features/user/customer-users.tsx'
import { paths } from '../../../../paths.ts'
import { partyLinks } from '../-party-links.tsx'

/** Props of {@link CustomerParts}. */
export type CustomerPartsProps = {
  customerId: string
  /** What the URL keeps of it. */
  view: CustomerPartView
  onViewChange: (view: CustomerPartView) => void
}

/** An open customer with the parts of every feature. */
export function CustomerParts({ customerId, view, onViewChange }: CustomerPartsProps) {
  const { t } = useLingui()
  const { tab = 'account' } = view
  const { viewOrders } = useViewer().viewerCan
  return (
    <CustomerRecordTabs
      customerId={customerId}
      tab={tab}
      onTabChange={(next) => onViewChange({ tab: next })}
      provider={partyLinks.provider}
      overview={({ viewerCan }) => (
        <CustomerOverview
          customerId={customerId}
          act={(task) => <TaskAct task={task} ofCustomer={customerId} />}
          manageLicenses={
            viewerCan.manageLicenses.allowed ? (
              <TextLink to={paths.customer} params={{ customerId }} search={{ tab: 'services' }}>
                {t`Manage`}
              </TextLink>
            ) : null
          }
        />
      )}
      parts={(customer) => ({
        services: (
          <Stack gap={6}>
            <Section title={t`Subscriptions`}>
              <CustomerServices
                customerId={customer.id}
                pages={view.partPages}
                onPagesChange={(partPages) => onViewChange({ tab, partPages })}
                parties={{ provider: partyLinks.provider }}
              />
            </Section>
            <Licenses customer={customer} />
          </Stack>
        ),
        users: <Users customer={customer} view={view} onViewChange={onViewChange} />,
        ...(viewOrders ? { orders: <Orders customerId={customer.id} /> } : {}),
      })}
    />
  )
}

function Users({
  customer,
  view,
  onViewChange,
}: { customer: CustomerRecord } & Pick<CustomerPartsProps, 'view' | 'onViewChange'>) {
  const { t } = useLingui()
  const { viewUsers, manageUsers, manageLicenses } = customer.viewerCan
  if (!viewUsers.allowed) return <AbilityNotice ability={viewUsers} title={t`You cannot see the users`} />
  return (
    <Stack>
      {curable(manageUsers) ? (
        <AbilityNotice ability={manageUsers} title={t`You cannot create users`} />
      ) : null}
      <CustomerUsers
        customer={customer}
        canManage={manageUsers.allowed}
        view={partListOf(view)}
        onViewChange={(list) => onViewChange({ tab: 'users', ...partOfList(list) })}
        actions={(person) =>
          manageLicenses.allowed ? (
            <UserLicensesButton customer={customer} person={person} canManageUsers={manageUsers.allowed} />
          ) : null
        }
      />
    </Stack>
  )
}

function Orders({ customerId }: { customerId: string }) {
  const { t } = useLingui()
  return (
    <RecentOrders
      view={{ customer: customerId }}
      parties={{ provider: partyLinks.provider }}
      none={t`No order has been placed for this customer with you on record yet.`}
      all={
        <TextLink to={paths.orders} search={{ customer: customerId }}>
          {t`All orders for this customer`}
        </TextLink>
      }
    />
  )
}

function Licenses({ customer }: { customer: CustomerRecord }) {
  const { t } = useLingui()
  const { viewLicenses, manageLicenses } = customer.viewerCan
  if (!viewLicenses.allowed)
    return <AbilityNotice ability={viewLicenses} title={t`You cannot see the licenses`} />
  return (
    <Section
      title={t`Licenses`}
      action={
        manageLicenses.allowed ? (
          <TextLink to={paths.customer} params={{ customerId: customer.id }} search={{ tab: 'users' }}>
            {t`Assign to users`}
          </TextLink>
        ) : null
      }
    >
      {curable(manageLicenses) ? (
        <AbilityNotice ability={manageLicenses} title={t`You cannot assign licenses`} />
      ) : null}
      <Panel rows={2}>
        <CustomerLicenses customer={customer} />
      </Panel>
    </Section>
  )
}

/** What the own roles do not allow is simply not offered; what the customer could grant is said. */
function curable(ability: Ability): boolean {
  return ability.reason === 'no_delegated_admin' || ability.reason === 'role_not_covered'
}
