/**
 * What a home page asks somebody to do, or tells that needs a look. Of an invitation: `invitation_undelivered` (no mail server takes it), `invitation_opened`
 * and `invitation_unopened` (no answer for some days), `invitation_expired`, `invitation_declined`, `invitation_accepted`, `invitation_draft`.
 * `licenses_used_up`: no license of a kind is free; `licenses_unused`: nobody has one.
 * `administration_ending`: of a customer's or reseller's tenant; `own_administration_ending`: of the own tenant. `order_placed`: for the
 * organization, by its provider. `mails_failed`, `mails_waiting`: of the whole installation.
 */
export const homeTaskKinds = [
  'mails_failed',
  'mails_waiting',
  'invitation_undelivered',
  'licenses_used_up',
  'subscription_ending',
  'administration_ending',
  'own_administration_ending',
  'cart_left',
  'invitation_expired',
  'invitation_opened',
  'invitation_unopened',
  'invitation_declined',
  'invitation_accepted',
  'order_placed',
  'licenses_unused',
  'invitation_draft',
] as const
/** What is counted of a customer is counted no further: a larger count is "at least". */
export const mostCountedOfCustomer = 1000

/** What a home page asks somebody to do. In the order of the list they stand where none has a date before the others. */
export type HomeTaskKind = (typeof homeTaskKinds)[number]
