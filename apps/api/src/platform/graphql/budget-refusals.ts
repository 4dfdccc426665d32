import type {
  CartsFull,
  DraftsFull,
  InvitationDraftsFull,
  InvitationDraftsSpent,
  MailBudgetSpent,
  RecipientBudgetSpent,
  TenantsSpent,
} from '@relais/domain'
import { Int } from '@nestjs/graphql'
import { defineRefusal } from './refusal.ts'

const retryAt = { type: () => Date, description: 'When it works again.' }

export const MailBudgetSpentError = defineRefusal<MailBudgetSpent>({
  name: 'MailBudgetSpentError',
  code: 'mail_budget_spent',
  description:
    'The organization has sent as many mails of this kind as go out in 24 hours. Nothing was done.',
  fields: { limit: { type: () => Int, description: 'How many go out in 24 hours.' }, retryAt },
})

export const RecipientBudgetSpentError = defineRefusal<RecipientBudgetSpent>({
  name: 'RecipientBudgetSpentError',
  code: 'recipient_budget_spent',
  description:
    'The mailbox got as many mails of this kind as a day has, counted in UTC. Whose they were is not told. Nothing was done.',
  fields: { retryAt },
})

export const DraftsFullError = defineRefusal<DraftsFull>({
  name: 'DraftsFullError',
  code: 'drafts_full',
  description:
    'The person has as many drafts of forms as are kept. This one was not kept, and none was lost.',
  fields: { limit: { type: () => Int, description: 'How many are kept.' }, retryAt },
})

export const InvitationDraftsFullError = defineRefusal<InvitationDraftsFull>({
  name: 'InvitationDraftsFullError',
  code: 'invitation_drafts_full',
  description:
    'The person has as many drafts of invitations as can be open. Nothing was begun; they stay until somebody sends or discards them.',
  fields: {
    limit: { type: () => Int, description: 'How many can be open.' },
    oldestRecipients: {
      type: () => [String],
      description: 'Email addresses to which the oldest of them go, the oldest first, three at most.',
    },
  },
})

export const InvitationDraftsSpentError = defineRefusal<InvitationDraftsSpent>({
  name: 'InvitationDraftsSpentError',
  code: 'invitation_drafts_spent',
  description:
    'The person has begun as many invitations as it may in 24 hours, sent and discarded ones included. Nothing was begun.',
  fields: { limit: { type: () => Int, description: 'How many are begun in 24 hours.' }, retryAt },
})

export const CartsFullError = defineRefusal<CartsFull>({
  name: 'CartsFullError',
  code: 'carts_full',
  description:
    'The person has begun as many carts as can be open, neither ordered nor expired. Nothing was begun.',
  fields: {
    limit: { type: () => Int, description: 'How many can be open.' },
    oldestCustomers: {
      type: () => [String],
      description: 'Names of the customers for whom the oldest of them are, the oldest first, three at most.',
    },
    retryAt,
  },
})

export const TenantsSpentError = defineRefusal<TenantsSpent>({
  name: 'TenantsSpentError',
  code: 'tenants_spent',
  description:
    'From the network of this address as many directories were created as are in 24 hours. This one was not.',
  fields: { limit: { type: () => Int, description: 'How many are created in 24 hours.' }, retryAt },
})

/** For the table of a mutation that sends a mail with a budget. */
export const mailBudgetRefusals = {
  mail_budget_spent: MailBudgetSpentError,
  recipient_budget_spent: RecipientBudgetSpentError,
}
