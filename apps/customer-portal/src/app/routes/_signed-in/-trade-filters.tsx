import { Panel } from '@relais/portal-kit'
import { PartnerFilter } from '../../../features/relationship/partner-filter.tsx'

/** Props of {@link TradeFilters}. */
export type TradeFiltersProps = {
  /** Id of the partner in the URL; undefined: every partner. */
  partner: string | undefined
  onChange: (change: { partner: '' }) => void
}

/** The partner that a link narrowed orders or subscriptions to. */
export function TradeFilters({ partner, onChange }: TradeFiltersProps) {
  if (partner === undefined) return null
  return (
    <Panel rows={1}>
      <PartnerFilter partnerId={partner} onClear={() => onChange({ partner: '' })} />
    </Panel>
  )
}
