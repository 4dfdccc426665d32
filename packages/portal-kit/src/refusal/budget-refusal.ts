import { msg } from '@lingui/core/macro'
import type { RefusalCode } from '@relais/domain/codes'
import type { RefusalText } from './refusal.ts'

/** Refusals of what has a number: they say when it works again. */
export const budgetRefusals = {
  mail_budget_spent: {
    message: msg({
      message: 'Your organization has sent {limit, number} of these emails in the last 24 hours.',
    }),
    remedy: msg({ message: 'The next one can go on {retryAt}.' }),
  },
  recipient_budget_spent: {
    message: msg`No further email of this kind goes to this address today.`,
    remedy: msg({ message: 'The next one can go on {retryAt}.' }),
  },
  resends_spent: {
    message: msg({ message: 'This invitation has been sent again {count, number} times.' }),
    remedy: msg({
      message:
        'It can be sent again on {retryAt}. Until then you can extend it and pass its link on yourself.',
    }),
  },
  tenants_spent: {
    message: msg({
      message: 'From your network {limit, number} directories were created within 24 hours.',
    }),
    remedy: msg({
      message: 'The next one can be created on {retryAt}. Open the link of your invitation again then.',
    }),
  },
  drafts_full: {
    message: msg({
      message: 'You have begun {limit, number} forms without sending them: what you type here is not kept.',
    }),
    remedy: msg({ message: 'Send or empty one of them. The oldest one is forgotten on {retryAt}.' }),
  },
  carts_full: {
    message: msg({
      message: 'You have {limit, number} carts that are not ordered: no further one was opened.',
    }),
    remedy: msg({
      message:
        'Order some of them: the oldest are for {oldestCustomers}. The first one expires on {retryAt}, which makes room.',
    }),
  },
  invitation_drafts_full: {
    message: msg({
      message: 'You have {limit, number} drafts of invitations that are not sent: this one was not started.',
    }),
    remedy: msg({
      message:
        'Send or delete some of them first. You find them among the invitations; the oldest are to {oldestRecipients}.',
    }),
  },
  invitation_drafts_spent: {
    message: msg({ message: 'You have begun {limit, number} invitations in the last 24 hours.' }),
    remedy: msg({
      message: 'You can begin the next one on {retryAt}. What you have begun stays, and you can send it.',
    }),
  },
} satisfies Partial<Record<RefusalCode, RefusalText>>
