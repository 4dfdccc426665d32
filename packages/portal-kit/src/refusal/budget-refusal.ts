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
} satisfies Partial<Record<RefusalCode, RefusalText>>
