import { useLingui } from '@lingui/react/macro'
import { CustomersIcon, type Icon, ProviderIcon, ResellerIcon } from '@relais/ui'
import { createContext, useContext } from 'react'
import type { Portal } from '../generated/graphql.ts'
import type { Catalogs } from '../language/language.ts'

/** What the kit must know of a portal. */
export type PortalDefinition = {
  /** Decides accent, name and icon. */
  code: Portal
  /** The words of its features, then `import.meta.glob('./locales/*\/messages.po')` of its own. */
  catalogs: readonly Catalogs[]
}

const icons: Record<Portal, Icon> = {
  reseller: ResellerIcon,
  provider: ProviderIcon,
  customer: CustomersIcon,
}

const PortalContext = createContext<PortalDefinition | null>(null)

/** Gives the portal to everything below. */
export const PortalProvider = PortalContext.Provider

/** The portal this page belongs to, with its name in the language of the screen and its icon. */
export function usePortal(): PortalDefinition & { name: string; icon: Icon } {
  const portal = useContext(PortalContext)
  const { t } = useLingui()
  if (portal === null) throw new Error('usePortal needs startPortal')
  const names: Record<Portal, string> = {
    reseller: t`Reseller portal`,
    provider: t`Provider portal`,
    customer: t`Customer portal`,
  }
  return { ...portal, name: names[portal.code], icon: icons[portal.code] }
}
