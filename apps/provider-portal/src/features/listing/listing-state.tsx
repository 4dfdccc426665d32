import { useLingui } from '@lingui/react/macro'
import type { ListingState } from '@relais/domain/codes'
import { StatusDot } from '@relais/ui'

/** Who sees a listing, in words. */
export function useListingStateWords(): Readonly<Record<ListingState, string>> {
  const { t } = useLingui()
  return {
    published: t({ context: 'listing', message: 'Published' }),
    hidden: t({ context: 'listing', message: 'Hidden' }),
    blocked: t`Hidden by the operator`,
  }
}

const tones = { published: 'success', hidden: 'neutral', blocked: 'danger' } as const

/** Who sees a listing, as a word. */
export function ListingStateDot({ state }: { state: ListingState }) {
  const words = useListingStateWords()
  return <StatusDot tone={tones[state]}>{words[state]}</StatusDot>
}
