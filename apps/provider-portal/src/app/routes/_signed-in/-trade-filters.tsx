import type { TradeView } from '@relais/portal-features/trade'
import { narrowed, Panel } from '@relais/portal-kit'
import { CustomerFilter } from '../../../features/customer/customer-filter.tsx'
import { ResellerFilter } from '../../../features/customer/reseller-filter.tsx'

/** Props of {@link TradeFilters}. */
export type TradeFiltersProps = {
  /** What the URL keeps of the list, its customer and its reseller among it. */
  view: TradeView
  onViewChange: (view: TradeView) => void
}

/** Narrows orders and subscriptions to one reseller, and to the customer that a link named. */
export function TradeFilters({ view, onViewChange }: TradeFiltersProps) {
  const { customer, partner } = view
  return (
    <>
      <Panel rows={1}>
        <ResellerFilter
          past
          value={partner ?? ''}
          onChange={(chosen) => onViewChange(narrowed(view, { partner: chosen }))}
        />
      </Panel>
      {customer === undefined ? null : (
        <Panel rows={1}>
          <CustomerFilter
            customerId={customer}
            onClear={() => onViewChange(narrowed(view, { customer: '' }))}
          />
        </Panel>
      )}
    </>
  )
}
