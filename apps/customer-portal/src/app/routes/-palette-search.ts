import { useLingui } from '@lingui/react/macro'
import { useTradeSearch } from '@relais/portal-features/trade'
import type { CommandSearch, Viewer } from '@relais/portal-kit'
import { findPartners } from '../../features/relationship/find-partners.ts'
import { findUsers } from '../../features/user/find-users.ts'

/** What the command palette of a customer finds. */
export function usePaletteSearch(can: Viewer['viewerCan']): readonly CommandSearch[] {
  const { t } = useLingui()
  const trade = useTradeSearch()
  if (!can.viewOwnServices) return []
  return [
    { label: t`Partner relationships`, find: findPartners },
    { label: t`People`, find: findUsers },
    ...trade,
  ]
}
