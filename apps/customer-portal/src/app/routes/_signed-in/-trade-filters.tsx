import type { TradeView } from '@relais/portal-features/trade'
import { narrowed, Panel } from '@relais/portal-kit'
import { PartnerFilter } from '../../../features/relationship/partner-filter.tsx'

/** Props of {@link TradeFilters}. */
export type TradeFiltersProps = {
  /** What the URL keeps of the list, its partner among it. */
  view: TradeView
  onViewChange: (view: TradeView) => void
}

/** The partner that a link narrowed orders or subscriptions to. */
export function TradeFilters({ view, onViewChange }: TradeFiltersProps) {
  const { partner } = view
  if (partner === undefined) return null
  return (
    <Panel rows={1}>
      <PartnerFilter partnerId={partner} onClear={() => onViewChange(narrowed(view, { partner: '' }))} />
    </Panel>
  )
}
