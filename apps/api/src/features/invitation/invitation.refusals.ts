import type {
  ClosedInvitation,
  DraftChanged,
  InvitationLinkMissing,
  InvitationStatusRefusal,
} from '@relais/domain'
import { defineRefusal } from '../../platform/graphql/refusal.ts'

export const InvitationNotOpenError = defineRefusal<ClosedInvitation>({
  name: 'InvitationNotOpenError',
  code: 'invitation_not_open',
  description:
    'The invitation was accepted, declined or revoked, its time is over, or a newer link replaced this one.',
  message: ({ state }) =>
    ({
      accepted: 'This invitation has already been accepted.',
      declined: 'This invitation has already been declined.',
      revoked: 'This invitation was taken back by its sender.',
      expired: 'The time of this invitation is over.',
      replaced: 'A newer mail was sent: the link of this one no longer works.',
    })[state],
  remedy: ({ state }) =>
    state === 'replaced'
      ? 'Open the link of the newest mail, or ask the sender to send it once more.'
      : 'Ask the sender for a new invitation.',
  fields: {
    state: { type: () => String, description: '`accepted`, `declined`, `revoked`, `expired` or `replaced`.' },
  },
})

export const OtherOrganizationError = defineRefusal({
  name: 'OtherOrganizationError',
  code: 'other_organization',
  description: 'The invitation names an organization by its domain, and it is another one.',
  message: 'This invitation is for another organization.',
  remedy:
    'Sign in with an account of the organization that it names, or ask the sender for an invitation of your own.',
})

export const OwnInvitationError = defineRefusal({
  name: 'OwnInvitationError',
  code: 'own_invitation',
  description: 'The invitation comes from the organization itself, or names it as provider.',
  message: 'Your organization sent this invitation or is part of it: it cannot answer itself.',
  remedy: 'Sign in with an account of the organization that was invited.',
})

export const PartnerNotActiveError = defineRefusal({
  name: 'PartnerNotActiveError',
  code: 'partner_not_active',
  description: 'The account of a partner that the invitation names is suspended.',
  message: 'The account of a partner behind this invitation is suspended.',
  remedy: 'Ask the sender when its account is active again; the link stays good until it expires.',
})

export const PartnershipEndedError = defineRefusal({
  name: 'PartnershipEndedError',
  code: 'partnership_ended',
  description: 'The partnership that a joint invitation rests on has ended.',
  message: 'The partnership between the reseller and the provider of this invitation has ended.',
  remedy: 'Ask for a new invitation: of the reseller alone, or together with a provider it works with now.',
})

export const ConfirmationRequiredError = defineRefusal({
  name: 'ConfirmationRequiredError',
  code: 'confirmation_required',
  description: 'The box was not ticked: what is granted was not confirmed.',
  message: 'It was not confirmed that what is granted was read.',
  remedy: 'Read what is granted, and set `confirmed`.',
})

export const AccountSuspendedError = defineRefusal({
  name: 'AccountSuspendedError',
  code: 'account_suspended',
  description: "The own organization's account of this portal is suspended.",
  message: 'The account of your organization is suspended.',
  remedy: 'Ask the operator of this installation what is missing.',
})

export const InvitationStatusError = defineRefusal<InvitationStatusRefusal>({
  name: 'InvitationStatusError',
  code: 'invitation_status',
  description: 'What the invitation is now does not allow it.',
  message: ({ status }) => `The invitation is ${status}: this cannot be done to it any more.`,
  remedy: 'Load it again; a new invitation can always be written.',
  fields: { status: { type: () => String, description: 'What it is now, as shown.' } },
})

export const DraftChangedError = defineRefusal<DraftChanged>({
  name: 'DraftChangedError',
  code: 'draft_changed',
  description: 'The draft was saved elsewhere since it was read. Nothing was saved or sent.',
  message: ({ changedByName }) => `${changedByName} has saved this draft since you opened it.`,
  remedy: 'Load it again to see what is saved now, or save yours over it by sending no revision.',
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
  message: ({ occurrences }) =>
    occurrences === 0
      ? 'The personal link is not in the text, or was changed: nobody could answer.'
      : 'The personal link is in the text more than once.',
  remedy: 'Put the exact `link` of the invitation into the text, once.',
  fields: {
    occurrences: { type: () => Number, description: 'How often the exact link was found: never one.' },
  },
})
