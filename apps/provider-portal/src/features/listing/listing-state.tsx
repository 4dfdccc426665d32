import { useLingui } from '@lingui/react/macro'
import type { ListingState } from '@relais/domain/codes'
import { StatusDot } from '@relais/ui'

/** Who sees a listing, as a word. */
export function ListingStateDot({ state }: { state: ListingState }) {
  const { t } = useLingui()
  if (state === 'published')
    return <StatusDot tone="success">{t({ context: 'listing', message: 'Published' })}</StatusDot>
  if (state === 'hidden')
    return <StatusDot tone="neutral">{t({ context: 'listing', message: 'Hidden' })}</StatusDot>
  return <StatusDot tone="danger">{t`Hidden by the operator`}</StatusDot>
}
