import { useLingui } from '@lingui/react/macro'
import type { AuditEntry } from './audit-entry-queries.ts'
import { notedParty, notedText } from './audit-facts.ts'
import { auditSentences, hasSentence, type SentenceName } from './audit-sentence.ts'

/** Acts that a command on the server, or the operator, does for an organization. */
const madeByInstallation: ReadonlySet<string> = new Set(['organization.create', 'user.create'])

/** What an entry says, in the language of the screen. */
export function useAuditSentence() {
  const { t, i18n } = useLingui()

  /** "Owen Hughes (Castlegate Cloud)"; people of the own organization by their name alone. */
  const who = ({ actor, organization, isOwn, action }: AuditEntry): string => {
    const house = organization?.name ?? t`another organization`
    if (actor === null && organization === null && madeByInstallation.has(action)) return t`The installation`
    if (actor === null) return isOwn || organization === null ? t`Somebody who was not signed in` : house
    const { name } = actor
    return isOwn ? name : t`${name} (${house})`
  }

  /** "Owen Hughes (Castlegate Cloud) placed the order CC-2026-0012". */
  const sentence = (entry: AuditEntry): string => {
    const actor = who(entry)
    const { action } = entry
    if (!hasSentence(action)) return t`${actor}: ${action}`
    const unknown = t`another organization`
    const names: Record<SentenceName, string> = {
      who: actor,
      object: entry.objectName ?? t`somebody`,
      customer: notedParty(entry, 'customerId') ?? entry.onBehalfOf?.name ?? unknown,
      partner: notedParty(entry, 'partnerId') ?? unknown,
      provider: notedParty(entry, 'providerId') ?? unknown,
      reseller: notedParty(entry, 'resellerId') ?? unknown,
      product: notedText(entry, 'skuTitle') ?? notedText(entry, 'name') ?? t`a product`,
      quantity: notedText(entry, 'quantity') ?? '',
      version: notedText(entry, 'version') ?? '',
    }
    return i18n._(auditSentences[action].id, names)
  }

  /** "On behalf of Menuiserie Martin"; null where it was done for nobody else. */
  const behalf = ({ onBehalfOf, isOwn }: AuditEntry): string | null => {
    if (onBehalfOf === null) return null
    const { name } = onBehalfOf
    return isOwn ? t`On behalf of ${name}` : t`On behalf of your organization, ${name}`
  }

  return { who, sentence, behalf }
}
