import { Panel } from '@relais/portal-kit'
import { CustomerFilter } from '../../../features/customer/customer-filter.tsx'
import { ResellerFilter } from '../../../features/customer/reseller-filter.tsx'

/** Props of {@link TradeFilters}. */
export type TradeFiltersProps = {
  /** Id of the customer in the URL; undefined: every customer. */
  customer: string | undefined
  /** Id of the reseller in the URL; undefined: every reseller. */
  partner: string | undefined
  onChange: (change: { customer?: ''; partner?: string }) => void
}

/** Narrows orders and subscriptions to one reseller, and to the customer that a link named. */
export function TradeFilters({ customer, partner, onChange }: TradeFiltersProps) {
  return (
    <>
      <Panel rows={1}>
        <ResellerFilter value={partner ?? ''} onChange={(chosen) => onChange({ partner: chosen })} />
      </Panel>
      {customer === undefined ? null : (
        <Panel rows={1}>
          <CustomerFilter customerId={customer} onClear={() => onChange({ customer: '' })} />
        </Panel>
      )}
    </>
  )
}
