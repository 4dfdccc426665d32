import type { Portal } from '@relais/domain'
import customerPortal from '../../generated/documents/customer-portal.json' with { type: 'json' }
import portalFeatures from '../../generated/documents/portal-features.json' with { type: 'json' }
import portalKit from '../../generated/documents/portal-kit.json' with { type: 'json' }
import providerPortal from '../../generated/documents/provider-portal.json' with { type: 'json' }
import resellerPortal from '../../generated/documents/reseller-portal.json' with { type: 'json' }

type Documents = ReadonlyMap<string, string>

const documents = (own: Readonly<Record<string, string>>): Documents =>
  new Map(Object.entries({ ...portalKit, ...portalFeatures, ...own }))

/**
 * The documents of each portal, by `sha256:` and the SHA-256 of the text: its own and those of what portals share, written by their
 * code generation. They are all that somebody without a session is answered, and all that is ever compiled (ADR 19).
 */
export const knownDocuments: Readonly<Record<Portal, Documents>> = {
  reseller: documents(resellerPortal),
  provider: documents(providerPortal),
  customer: documents(customerPortal),
}
