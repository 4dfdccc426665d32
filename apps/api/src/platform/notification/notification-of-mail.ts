import type { NotificationKind, Portal } from '@relais/domain'
import type { MailData, MailTemplate } from '@relais/emails'

type KeyOfEach<T> = T extends unknown ? keyof T : never
type Told = {
  readonly [T in MailTemplate]?: {
    readonly kind: NotificationKind
    /** The kind in the provider portal, where it is told in other words. */
    readonly atProvider?: NotificationKind
    /** What of the mail's data the sentence in the portal needs: names and numbers, never a price or a reason. */
    readonly names: readonly KeyOfEach<MailData[T]>[]
  }
}

/** The mails that tell several people what happened, and stand in their notifications too. */
const told: Told = {
  'delegated-admin-ended': { kind: 'delegated_admin_ended', names: ['partnerName', 'subjectName'] },
  'delegated-admin-shortened': { kind: 'delegated_admin_shortened', names: ['partnerName', 'subjectName'] },
  'invitation-declined': { kind: 'invitation_declined', names: ['organizationName'] },
  'licenses-added': {
    kind: 'licenses_added',
    names: ['providerName', 'customerName', 'productName', 'added'],
  },
  'listing-restored': { kind: 'listing_restored', names: [] },
  'listing-blocked': { kind: 'listing_blocked', names: [] },
  'order-canceled': { kind: 'order_canceled', names: ['providerName', 'customerName', 'number'] },
  'order-confirmation': { kind: 'order_placed', names: ['providerName', 'customerName', 'number'] },
  'partners-parted': { kind: 'partners_parted', names: ['providerName', 'resellerName'] },
  'partnership-authorized': { kind: 'partnership_authorized', names: ['providerName', 'resellerName'] },
  'partnership-ended': { kind: 'partnership_ended', names: ['providerName', 'resellerName'] },
  'relationship-accepted': {
    kind: 'relationship_accepted',
    atProvider: 'relationship_accepted_jointly',
    names: ['customerName', 'resellerName'],
  },
  'relationship-ended': { kind: 'relationship_ended', names: ['partnerName', 'customerName'] },
}

interface Wanted {
  readonly kind: NotificationKind
  readonly atProvider?: NotificationKind
  readonly names: readonly string[]
}

/** What stands in a portal beside a mail; null: nothing, the mail is for one person's own account. */
export function notificationOfMail(
  template: MailTemplate,
  data: object,
  portal: Portal,
): { readonly kind: NotificationKind; readonly data: Readonly<Record<string, string>> } | null {
  const wanted: Wanted | undefined = told[template]
  if (!wanted) return null
  const values = Object.entries(data).filter(
    (entry): entry is [string, string | number] =>
      wanted.names.includes(entry[0]) && (typeof entry[1] === 'string' || typeof entry[1] === 'number'),
  )
  return {
    kind: (portal === 'provider' ? wanted.atProvider : undefined) ?? wanted.kind,
    data: Object.fromEntries(values.map(([name, value]) => [name, String(value)])),
  }
}
