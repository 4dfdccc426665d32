/** Refusals of what has a number (ADR 28), by their code: they say when it works again, or what makes room. Part of `refusalWords`. */
export const budgetWords = {
  carts_full: {
    message: 'You have {limit, number} carts that are not ordered: no further one was opened.',
    remedy:
      'Order some of them: the oldest are for {oldestCustomers}. The first one expires on {retryAt}, which makes room.',
  },
  drafts_full: {
    message: 'You have begun {limit, number} forms without sending them: what you type here is not kept.',
    remedy: 'Send or empty one of them. The oldest one is forgotten on {retryAt}.',
  },
  invitation_drafts_full: {
    message: 'You have {limit, number} drafts of invitations that are not sent: this one was not started.',
    remedy:
      'Send or delete some of them first. You find them among the invitations; the oldest are to {oldestRecipients}.',
  },
  invitation_drafts_spent: {
    message: 'You have begun {limit, number} invitations in the last 24 hours.',
    remedy: 'You can begin the next one on {retryAt}. What you have begun stays, and you can send it.',
  },
  mail_budget_spent: {
    message: 'Your organization has sent {limit, number} of these emails in the last 24 hours.',
    remedy: 'The next one can go on {retryAt}.',
  },
  recipient_budget_spent: {
    message: 'No further email of this kind goes to this address today.',
    remedy: 'The next one can go on {retryAt}.',
  },
  resends_spent: {
    message: 'This invitation has been sent again {count, number} times.',
    remedy: 'It can be sent again on {retryAt}. Until then you can extend it and pass its link on yourself.',
  },
  tenants_spent: {
    message: 'From your network {limit, number} directories were created within 24 hours.',
    remedy: 'The next one can be created on {retryAt}. Open the link of your invitation again then.',
  },
} as const
