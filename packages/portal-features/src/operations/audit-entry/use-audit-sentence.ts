import { useLingui } from '@lingui/react/macro'
import { useViewer } from '@relais/portal-kit'
import type { AuditEntry } from './audit-entry-queries.ts'
import { notedParty, notedText } from './audit-facts.ts'
import { auditSentences, hasSentence, type SentenceName, sentenceNames } from './audit-sentence.ts'

/** Acts that a command on the server, or the operator, does for an organization. */
const madeByInstallation: ReadonlySet<string> = new Set(['organization.create', 'user.create'])

/** A piece of a sentence: words, or a name in them. */
export type SentencePart = string | { readonly name: SentenceName; readonly text: string }

/** Stands around a name while a sentence is put together: no text holds it. */
const mark = '\u0000'

const isName = (text: string): text is SentenceName => sentenceNames.some((name) => name === text)

/** What an entry says, in the language of the screen. */
export function useAuditSentence() {
  const { t, i18n } = useLingui()
  const viewer = useViewer()

  /** "Owen Hughes (Castlegate Cloud)"; people of the own organization by their name alone. */
  const who = ({ actor, organization, isOwn, action }: AuditEntry): string => {
    const house = organization?.name ?? t`another organization`
    if (actor === null && organization === null && madeByInstallation.has(action)) return t`The installation`
    if (actor === null) return isOwn || organization === null ? t`Somebody who was not signed in` : house
    const { name } = actor
    return isOwn ? name : t`${name} (${house})`
  }

  const namesOf = (entry: AuditEntry): Record<SentenceName, string> => {
    const unknown = t`another organization`
    return {
      who: who(entry),
      object: entry.objectName ?? t`somebody`,
      customer: notedParty(entry, 'customerId') ?? entry.onBehalfOf?.name ?? unknown,
      partner: notedParty(entry, 'partnerId') ?? unknown,
      provider: notedParty(entry, 'providerId') ?? unknown,
      reseller: notedParty(entry, 'resellerId') ?? unknown,
      product: notedText(entry, 'skuTitle') ?? notedText(entry, 'name') ?? t`a product`,
      quantity: notedText(entry, 'quantity') ?? '',
      version: notedText(entry, 'version') ?? '',
    }
  }

  /** "Owen Hughes (Castlegate Cloud) placed the order CC-2026-0012", its names apart from the words between them. */
  const parts = (entry: AuditEntry): readonly SentencePart[] => {
    const names = namesOf(entry)
    const { action } = entry
    if (!hasSentence(action)) return [{ name: 'who', text: names.who }, `: ${action}`]
    const marked = Object.fromEntries(sentenceNames.map((name) => [name, `${mark}${name}${mark}`]))
    return i18n
      ._(auditSentences[action].id, marked)
      .split(mark)
      .map((part, place) => (place % 2 === 1 && isName(part) ? { name: part, text: names[part] } : part))
      .filter((part) => part !== '')
  }

  /** The same as one text. */
  const sentence = (entry: AuditEntry): string =>
    parts(entry)
      .map((part) => (typeof part === 'string' ? part : part.text))
      .join('')

  /** "On behalf of Menuiserie Martin"; null where it was done for nobody else. */
  const behalf = ({ onBehalfOf }: AuditEntry): string | null => {
    if (onBehalfOf === null) return null
    const { id, name } = onBehalfOf
    return id === viewer.organization.id ? t`On behalf of your organization` : t`On behalf of ${name}`
  }

  return { who, sentence, parts, behalf }
}
