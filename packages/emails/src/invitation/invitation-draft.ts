import type { DelegatedRole, Language } from '@relais/domain/codes'
import { cleanLine } from '../language/clean.ts'
import { formatList } from '../language/format.ts'
import { createTranslator, type Translate } from '../language/translator.ts'

/** What the invitation editor starts from: one subject line and plain text with the exact link in it once. */
export interface InvitationDraft {
  readonly subject: string
  readonly text: string
}

/** Administration of the customer's tenant that a reseller asks for; no roles means none is asked for. */
interface AdministrationRequest {
  readonly roles: readonly DelegatedRole[]
  /** For how many days the roles would be held. */
  readonly durationDays: number
}

/** The draft with which a provider invites a reseller (SPEC J2.2, J2.3). `link` is the personal link. */
export function partnershipInvitationDraft(input: {
  readonly providerName: string
  /** The person addressed; null or absent greets nobody by name. */
  readonly recipientName?: string | null
  readonly link: string
  readonly language: Language
}): InvitationDraft {
  const t = createTranslator(input.language)
  const providerName = cleanLine(input.providerName)
  const recipientName = cleanLine(input.recipientName ?? '')
  return {
    subject: t('draft.partnership.subject', { providerName }),
    text: paragraphs(
      recipientName ? t('frame.hello', { name: recipientName }) : t('draft.hello'),
      t('draft.partnership.intro', { providerName }),
      input.link,
      points(t('draft.partnership.grants', { providerName }), [
        t('draft.partnership.orders'),
        t('draft.partnership.administration'),
      ]),
      t('draft.partnership.freedom'),
      `${t('draft.regards')}\n${providerName}`,
    ),
  }
}

/** The draft with which a reseller invites a customer together with its provider (SPEC J3.1, J4). */
export function jointInvitationDraft(
  input: AdministrationRequest & {
    readonly resellerName: string
    readonly providerName: string
    /** The organization invited; null or absent says "your organization". */
    readonly customerName?: string | null
    readonly link: string
    readonly language: Language
  },
): InvitationDraft {
  const t = createTranslator(input.language)
  const names = {
    resellerName: cleanLine(input.resellerName),
    providerName: cleanLine(input.providerName),
    customerName: cleanLine(input.customerName ?? '') || t('draft.yourOrganization'),
  }
  const provider = t('draft.customer.provider', names)
  return {
    subject: t('draft.joint.subject', names),
    text: customerText(t, t('draft.joint.intro', names), [provider], names.resellerName, input),
  }
}

/** The draft with which a reseller asks a customer for a relationship with itself alone (SPEC J3.2, J4). */
export function relationshipInvitationDraft(
  input: AdministrationRequest & {
    readonly resellerName: string
    /** The organization invited; null or absent says "your organization". */
    readonly customerName?: string | null
    readonly link: string
    readonly language: Language
  },
): InvitationDraft {
  const t = createTranslator(input.language)
  const names = {
    resellerName: cleanLine(input.resellerName),
    customerName: cleanLine(input.customerName ?? '') || t('draft.yourOrganization'),
  }
  return {
    subject: t('draft.relationship.subject', names),
    text: customerText(t, t('draft.relationship.intro', names), [], names.resellerName, input),
  }
}

function customerText(
  t: Translate,
  intro: string,
  providerPoints: readonly string[],
  resellerName: string,
  input: AdministrationRequest & { readonly link: string; readonly language: Language },
): string {
  const administers = input.roles.length > 0
  const roleNames = formatList(
    input.roles.map((role) => t(`role.${role}`)),
    input.language,
  )
  const administration = administers
    ? t('draft.customer.administration', { resellerName, days: input.durationDays, roles: roleNames })
    : t('draft.customer.noAdministration', { resellerName })
  return paragraphs(
    t('draft.hello'),
    intro,
    input.link,
    points(t('draft.customer.grants'), [
      t('draft.customer.reseller', { resellerName }),
      ...providerPoints,
      administration,
      t('draft.customer.agreement'),
    ]),
    administers ? t('draft.customer.freedom') : t('draft.customer.freedomWithoutAdministration'),
    `${t('draft.regards')}\n${resellerName}`,
  )
}

function paragraphs(...texts: readonly string[]): string {
  return texts.join('\n\n')
}

function points(intro: string, items: readonly string[]): string {
  return [intro, ...items.map((item) => `- ${item}`)].join('\n')
}
