import { msg } from '@lingui/core/macro'
import type { RefusalCode } from '@relais/domain/codes'
import type { RefusalText } from './refusal.ts'

/** Refusals of invitations and partnerships. */
export const invitationRefusals = {
  invitation_link_missing: {
    message: msg({
      message:
        '{occurrences, plural, =0 {The personal link is not in the text, or was changed.} other {The personal link is in the text more than once.}}',
    }),
    remedy: msg({
      message:
        '{occurrences, plural, =0 {Put the link back: without it nobody can answer.} other {Leave it in one place and take out the others.}}',
    }),
  },
  draft_changed: {
    message: msg({
      message: '{changedByName} has saved this draft since you opened it. Nothing was overwritten.',
    }),
    remedy: msg`It may be you, in another tab. See what is saved, or copy your text first if you want to keep it.`,
  },
  tenant_made: {
    message: msg({ message: 'With this link the directory {domain} was created.' }),
    remedy: msg({ message: 'Sign in with an account of {domain} to answer the invitation.' }),
  },
  other_organization: {
    message: msg`This invitation is for another organization.`,
    remedy: msg`Sign in with an account of the organization it names, or ask the sender for an invitation of your own.`,
  },
  invitation_status: {
    message: msg`This can no longer be done to the invitation.`,
    remedy: msg`Load the page again to see where it stands. You can write a new one at any time.`,
  },
  invitation_not_open: {
    message: msg({
      message:
        '{state, select, accepted {This invitation has already been accepted.} declined {This invitation has already been declined.} revoked {The sender took this invitation back.} expired {The time to answer this invitation is over.} other {A newer email was sent: the link of this one no longer works.}}',
    }),
    remedy: msg({
      message:
        '{state, select, replaced {Open the link of the newest email, or ask the sender to send it once more.} other {Ask the sender for a new invitation.}}',
    }),
  },
  own_invitation: {
    message: msg`Your own organization sent this invitation or is part of it.`,
    remedy: msg`Sign in with an account of the organization that was invited.`,
  },
  already_partners: {
    message: msg`Your organization and this provider are partners already.`,
    remedy: msg`There is nothing left to do: see Indirect providers.`,
  },
  partner_not_active: {
    message: msg`The account of a partner behind this invitation is suspended.`,
    remedy: msg`Ask the sender when it is active again: the link stays good until it expires.`,
  },
  partnership_ended: {
    message: msg`The partnership this invitation rests on has ended.`,
    remedy: msg`It takes a new invitation: of the reseller alone, or together with a provider it works with now.`,
  },
  confirmation_required: {
    message: msg`You have not confirmed that you read what is granted.`,
    remedy: msg`Read it and tick the box.`,
  },
  account_suspended: {
    message: msg`The account of your organization is suspended.`,
    remedy: msg`Ask the operator of this installation what is missing.`,
  },
} satisfies Partial<Record<RefusalCode, RefusalText>>
