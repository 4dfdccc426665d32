import { useLingui } from '@lingui/react/macro'
import { Panel } from '@relais/portal-kit'
import { Section } from '@relais/ui'
import { lazy } from 'react'
import type { OrderTableProps } from './order-table.tsx'
import type { OrderView } from './order-view.ts'
import type { RecentRows } from './recent-rows.ts'

/** Below what a page is about: it is loaded after it. */
const List = lazy(async () => {
  const { RecentOrderList: component } = await import('./recent-order-list.tsx')
  return { default: component }
})

/** Props of {@link RecentOrders}. */
export type RecentOrdersProps = Omit<OrderTableProps, 'orders'> & RecentRows<OrderView>

/** The newest orders of a view, on a page about something else. */
export function RecentOrders({ title, all, ...props }: RecentOrdersProps) {
  const { t } = useLingui()
  return (
    <Section title={title ?? t`Orders`} action={all}>
      <Panel rows={2}>
        <List {...props} />
      </Panel>
    </Section>
  )
}
