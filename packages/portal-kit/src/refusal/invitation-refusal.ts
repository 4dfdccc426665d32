import { msg } from '@lingui/core/macro'
import type { RefusalText } from './refusal.ts'

/** Refusals of invitations and partnerships. */
export const invitationRefusals: Record<string, RefusalText> = {
  invitation_link_missing: {
    message: msg`The personal link is not in the text, or was changed.`,
    remedy: msg`Put the link back: without it nobody can answer.`,
  },
  invitation_status: {
    message: msg`This cannot be done to the invitation any more.`,
    remedy: msg`Load the page again to see where it stands.`,
  },
  invitation_not_open: {
    message: msg`This invitation is no longer open.`,
    remedy: msg`Ask the sender for a new one.`,
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
    remedy: msg`Ask the sender when it is active again.`,
  },
  partnership_ended: {
    message: msg`The partnership this invitation rests on has ended.`,
    remedy: msg`Invite without the provider, or make a new partnership first.`,
  },
  confirmation_required: {
    message: msg`You have not confirmed that you read what is granted.`,
    remedy: msg`Read it and tick the box.`,
  },
  account_suspended: {
    message: msg`The account of your organization is suspended.`,
    remedy: msg`Ask the operator of this installation what is missing.`,
  },
}
