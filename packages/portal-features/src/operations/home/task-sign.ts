import {
  AdministrationIcon,
  DraftIcon,
  EndingIcon,
  ErrorIcon,
  type Icon,
  LicenseIcon,
  MailIcon,
  MailOpenIcon,
  OrderIcon,
  SuccessIcon,
  type WorkTone,
} from '@relais/ui'
import type { HomeTask } from './home-queries.ts'

/** The sign of each kind of task, beside its words. */
export const taskSigns: Readonly<Record<HomeTask['kind'], { icon: Icon; tone: WorkTone }>> = {
  mails_failed: { icon: ErrorIcon, tone: 'danger' },
  mails_waiting: { icon: MailIcon, tone: 'warning' },
  invitation_undelivered: { icon: ErrorIcon, tone: 'danger' },
  licenses_used_up: { icon: LicenseIcon, tone: 'warning' },
  licenses_unused: { icon: LicenseIcon, tone: 'info' },
  subscription_ending: { icon: EndingIcon, tone: 'warning' },
  administration_ending: { icon: AdministrationIcon, tone: 'warning' },
  own_administration_ending: { icon: AdministrationIcon, tone: 'warning' },
  cart_left: { icon: OrderIcon, tone: 'neutral' },
  invitation_expired: { icon: MailIcon, tone: 'warning' },
  invitation_opened: { icon: MailOpenIcon, tone: 'info' },
  invitation_unopened: { icon: MailIcon, tone: 'info' },
  invitation_declined: { icon: ErrorIcon, tone: 'danger' },
  invitation_accepted: { icon: SuccessIcon, tone: 'success' },
  order_placed: { icon: OrderIcon, tone: 'info' },
  invitation_draft: { icon: DraftIcon, tone: 'neutral' },
}
