import type { NotificationKind } from '@relais/domain/codes'
import {
  AdministrationIcon,
  ErrorIcon,
  HideIcon,
  type Icon,
  LicenseIcon,
  MailOpenIcon,
  OrderIcon,
  PartnerIcon,
  SeeIcon,
  SuccessIcon,
  type WorkTone,
} from '@relais/ui'

/** The sign of each kind of notification, beside its sentence. */
export const notificationSigns: Readonly<Record<NotificationKind, { icon: Icon; tone: WorkTone }>> = {
  delegated_admin_ended: { icon: AdministrationIcon, tone: 'warning' },
  delegated_admin_shortened: { icon: AdministrationIcon, tone: 'warning' },
  invitation_declined: { icon: ErrorIcon, tone: 'danger' },
  invitation_link_cut: { icon: MailOpenIcon, tone: 'warning' },
  licenses_added: { icon: LicenseIcon, tone: 'info' },
  listing_blocked: { icon: HideIcon, tone: 'warning' },
  listing_restored: { icon: SeeIcon, tone: 'success' },
  order_canceled: { icon: OrderIcon, tone: 'danger' },
  order_placed: { icon: OrderIcon, tone: 'info' },
  partners_parted: { icon: PartnerIcon, tone: 'warning' },
  partnership_authorized: { icon: PartnerIcon, tone: 'success' },
  partnership_ended: { icon: PartnerIcon, tone: 'warning' },
  relationship_accepted: { icon: SuccessIcon, tone: 'success' },
  relationship_accepted_jointly: { icon: SuccessIcon, tone: 'success' },
  relationship_ended: { icon: PartnerIcon, tone: 'warning' },
}
