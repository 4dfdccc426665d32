import type {
  ClosedInvitation,
  DraftChanged,
  InvitationLinkMissing,
  InvitationStatusRefusal,
  ResendsSpent,
  TenantMade,
} from '@relais/domain'
import { Int } from '@nestjs/graphql'
import {
  InvalidInputError,
  NotFoundError,
  NotPermittedError,
} from '../../../platform/graphql/common-refusals.ts'
import { defineRefusal } from '../../../platform/graphql/refusal.ts'
import { AccountSuspendedError } from '../../identity/index.ts'

export const InvitationNotOpenError = defineRefusal<ClosedInvitation>({
  name: 'InvitationNotOpenError',
  code: 'invitation_not_open',
  description:
    'The invitation was accepted, declined or revoked, its time is over, or a newer link replaced this one.',
  fields: {
    state: { type: () => String, description: '`accepted`, `declined`, `revoked`, `expired` or `replaced`.' },
  },
})

export const TenantMadeError = defineRefusal<TenantMade>({
  name: 'TenantMadeError',
  code: 'tenant_made',
  description: 'The link of the invitation has made a tenant before; it makes one. Nothing was made.',
  fields: { domain: { type: () => String, description: 'Domain of the tenant that it made.' } },
})

export const OtherOrganizationError = defineRefusal({
  name: 'OtherOrganizationError',
  code: 'other_organization',
  description: 'The invitation names an organization by its domain, and it is another one.',
})

export const OwnInvitationError = defineRefusal({
  name: 'OwnInvitationError',
  code: 'own_invitation',
  description: 'The invitation comes from the organization itself, or names it as provider.',
})

export const PartnerNotActiveError = defineRefusal({
  name: 'PartnerNotActiveError',
  code: 'partner_not_active',
  description: 'The account of a partner that the invitation names is suspended.',
})

export const PartnershipEndedError = defineRefusal({
  name: 'PartnershipEndedError',
  code: 'partnership_ended',
  description: 'The partnership that a joint invitation rests on has ended.',
})

export const ConfirmationRequiredError = defineRefusal({
  name: 'ConfirmationRequiredError',
  code: 'confirmation_required',
  description: 'The box was not ticked: what is granted was not confirmed.',
})

export const InvitationStatusError = defineRefusal<InvitationStatusRefusal>({
  name: 'InvitationStatusError',
  code: 'invitation_status',
  description: 'What the invitation is now does not allow it.',
  fields: { status: { type: () => String, description: 'What it is now, as shown.' } },
})

export const ResendsSpentError = defineRefusal<ResendsSpent>({
  name: 'ResendsSpentError',
  code: 'resends_spent',
  description:
    'The invitation was sent again as often as one likes; from then on days lie between two. Nothing was done.',
  fields: {
    count: { type: () => Int, description: 'How often it was sent again.' },
    retryAt: { type: () => Date, description: 'When it may be sent again.' },
  },
})

export const DraftChangedError = defineRefusal<DraftChanged>({
  name: 'DraftChangedError',
  code: 'draft_changed',
  description: 'The draft was saved elsewhere since it was read. Nothing was saved or sent.',
  fields: {
    changedByName: { type: () => String, description: 'Who saved it last; it may be you, in another tab.' },
    changedAt: { type: () => Date, description: 'When.' },
    fields: {
      type: () => [String],
      description: 'What is saved otherwise than you sent it, by input field; empty: you sent nothing.',
    },
  },
})

export const InvitationLinkMissingError = defineRefusal<InvitationLinkMissing>({
  name: 'InvitationLinkMissingError',
  code: 'invitation_link_missing',
  description: 'The text does not hold the exact personal link exactly once. Nothing was saved.',
  fields: {
    occurrences: { type: () => Number, description: 'How often the exact link was found: never one.' },
  },
})

/** Of whoever asks somebody for something: its roles, its account, its partnership, what it typed. */
export const requestRefusals = {
  not_permitted: NotPermittedError,
  not_found: NotFoundError,
  invalid_input: InvalidInputError,
  account_suspended: AccountSuspendedError,
  partnership_ended: PartnershipEndedError,
}

/** The same of an invitation that goes out or stays open. */
export const outgoingRefusals = { ...requestRefusals, invitation_status: InvitationStatusError }
