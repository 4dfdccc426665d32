import type { DelegatedRole, Language } from '@relais/domain/codes'
import type { IsoDuration } from '@relais/domain/kernel'
import { cleanLine } from '../../language/clean.ts'
import { formatDuration, formatList } from '../../language/format.ts'
import { createTranslator, type Translate } from '../../language/translator.ts'

/** What the invitation editor starts from: one subject line and plain text with the exact link in it once. */
export interface InvitationDraft {
  readonly subject: string
  readonly text: string
}

/** Administration of the customer's directory that a reseller asks for. */
interface DelegatedAdminRequest {
  /** Null: none is asked for. */
  readonly delegatedAdmin: {
    readonly roles: readonly DelegatedRole[]
    /** For how long the roles would be held. */
    readonly duration: IsoDuration
  } | null
}

/** The draft with which a provider invites a reseller (SPEC J2.2, J2.3). `link` is the personal link. */
export function partnershipInvitationDraft(input: {
  readonly providerName: string
  /** The person addressed; null or absent greets nobody by name. */
  readonly recipientName?: string | null
  /** For how long the provider would administer the reseller's own directory. */
  readonly duration: IsoDuration
  readonly link: string
  readonly language: Language
}): InvitationDraft {
  const t = createTranslator(input.language)
  const providerName = cleanLine(input.providerName)
  const duration = formatDuration(input.duration, input.language)
  return {
    subject: t('draft.partnership.subject', { providerName }),
    text: paragraphs(
      hello(t, input.recipientName),
      t('draft.partnership.intro', { providerName }),
      input.link,
      points(t('draft.partnership.grants', { providerName }), [
        t('draft.partnership.orders'),
        t('draft.partnership.delegatedAdmin', { duration }),
      ]),
      t('draft.partnership.freedom'),
      `${t('draft.regards')}\n${providerName}`,
    ),
  }
}

/** The draft with which a reseller invites a customer together with its provider (SPEC J3.1, J4). */
export function jointInvitationDraft(
  input: DelegatedAdminRequest & {
    readonly resellerName: string
    readonly providerName: string
    /** The person addressed; null or absent greets nobody by name. */
    readonly recipientName?: string | null
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
  input: DelegatedAdminRequest & {
    readonly resellerName: string
    /** The person addressed; null or absent greets nobody by name. */
    readonly recipientName?: string | null
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
  input: DelegatedAdminRequest & {
    readonly recipientName?: string | null
    readonly link: string
    readonly language: Language
  },
): string {
  const { delegatedAdmin, language } = input
  const asked = delegatedAdmin
    ? t('draft.customer.delegatedAdmin', {
        resellerName,
        duration: formatDuration(delegatedAdmin.duration, language),
        roles: formatList(
          delegatedAdmin.roles.map((role) => t(`role.${role}`)),
          language,
        ),
      })
    : t('draft.customer.noDelegatedAdmin', { resellerName })
  return paragraphs(
    hello(t, input.recipientName),
    intro,
    input.link,
    points(t('draft.customer.grants'), [
      t('draft.customer.reseller', { resellerName }),
      ...providerPoints,
      asked,
      t('draft.customer.agreement'),
    ]),
    delegatedAdmin ? t('draft.customer.freedom') : t('draft.customer.freedomWithoutDelegatedAdmin'),
    `${t('draft.regards')}\n${resellerName}`,
  )
}

function hello(t: Translate, recipientName: string | null | undefined): string {
  const name = cleanLine(recipientName ?? '')
  return name ? t('frame.hello', { name }) : t('draft.hello')
}

function paragraphs(...texts: readonly string[]): string {
  return texts.join('\n\n')
}

function points(intro: string, items: readonly string[]): string {
  return [intro, ...items.map((item) => `- ${item}`)].join('\n')
}
