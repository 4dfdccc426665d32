import { expect, it } from 'vitest'
import {
  decideInvitationDraft,
  invitationDraftsInADay,
  invitationDraftsSince,
  maximumInvitationDrafts,
} from './invitation-draft-budget.ts'

const oldestRecipients = ['ada@atelier.example']
const usedUpSince = new Date('2026-03-01T10:00:00Z')

it('a person begins invitations until too many are neither sent nor discarded, and is told which are the oldest', () => {
  const drafts = { open: maximumInvitationDrafts - 1, oldestRecipients, usedUpSince: null }
  expect(decideInvitationDraft(drafts).ok).toBe(true)
  expect(decideInvitationDraft({ ...drafts, open: maximumInvitationDrafts })).toEqual({
    ok: false,
    refusal: { code: 'invitation_drafts_full', limit: maximumInvitationDrafts, oldestRecipients },
  })
})

it('a person begins so many invitations in 24 hours, whatever became of them, and is told when the next may be', () => {
  expect(decideInvitationDraft({ open: 0, oldestRecipients: [], usedUpSince })).toEqual({
    ok: false,
    refusal: {
      code: 'invitation_drafts_spent',
      limit: invitationDraftsInADay,
      retryAt: new Date('2026-03-02T10:00:00Z'),
    },
  })
  // At that moment the oldest counts no more.
  expect(invitationDraftsSince(new Date('2026-03-02T10:00:00Z'))).toEqual(usedUpSince)
})

it('where both numbers are reached, sending what is there comes before waiting', () => {
  const full = { open: maximumInvitationDrafts, oldestRecipients, usedUpSince }
  expect(decideInvitationDraft(full)).toMatchObject({ refusal: { code: 'invitation_drafts_full' } })
})
