import { Panel } from '@relais/portal-kit'
import { CustomerFilter } from '../../../features/customer/customer-filter.tsx'
import { ProviderFilter } from '../../../features/partnership/provider-filter.tsx'

/** Props of {@link TradeFilters}. */
export type TradeFiltersProps = {
  /** Id of the customer in the URL; undefined: every customer. */
  customer: string | undefined
  /** Id of the provider in the URL; undefined: every provider. */
  partner: string | undefined
  onChange: (change: { customer?: ''; partner?: '' }) => void
}

/** The customer and the provider that a link narrowed orders or subscriptions to. */
export function TradeFilters({ customer, partner, onChange }: TradeFiltersProps) {
  return (
    <>
      {customer === undefined ? null : (
        <Panel rows={1}>
          <CustomerFilter customerId={customer} onClear={() => onChange({ customer: '' })} />
        </Panel>
      )}
      {partner === undefined ? null : (
        <Panel rows={1}>
          <ProviderFilter providerId={partner} onClear={() => onChange({ partner: '' })} />
        </Panel>
      )}
    </>
  )
}
