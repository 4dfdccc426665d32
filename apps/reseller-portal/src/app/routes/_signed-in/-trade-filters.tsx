import type { TradeView } from '@relais/portal-features/trade'
import { narrowed, Panel } from '@relais/portal-kit'
import { CustomerFilter } from '../../../features/customer/customer-filter.tsx'
import { ProviderFilter } from '../../../features/partnership/provider-filter.tsx'

/** Props of {@link TradeFilters}. */
export type TradeFiltersProps = {
  /** What the URL keeps of the list, its customer and its provider among it. */
  view: TradeView
  onViewChange: (view: TradeView) => void
}

/** The customer and the provider that a link narrowed orders or subscriptions to. */
export function TradeFilters({ view, onViewChange }: TradeFiltersProps) {
  const { customer, partner } = view
  return (
    <>
      {customer === undefined ? null : (
        <Panel rows={1}>
          <CustomerFilter
            customerId={customer}
            onClear={() => onViewChange(narrowed(view, { customer: '' }))}
          />
        </Panel>
      )}
      {partner === undefined ? null : (
        <Panel rows={1}>
          <ProviderFilter
            providerId={partner}
            onClear={() => onViewChange(narrowed(view, { partner: '' }))}
          />
        </Panel>
      )}
    </>
  )
}
