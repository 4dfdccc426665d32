import { describe, expect, it } from 'vitest'
import {
  jointInvitationDraft,
  partnershipInvitationDraft,
  relationshipInvitationDraft,
} from './invitation-draft.ts'

const link = 'https://customer.relais.example/invitations/1#t0ken'
const roles = ['user_administrator', 'license_administrator'] as const

describe.each(['en', 'fr'] as const)('a draft in %s', (language) => {
  const drafts = {
    partnership: partnershipInvitationDraft({ providerName: 'Nord', recipientName: 'Ada', link, language }),
    joint: jointInvitationDraft({
      resellerName: 'Atelier',
      providerName: 'Nord',
      customerName: 'Moreau',
      roles,
      durationDays: 365,
      link,
      language,
    }),
    relationship: relationshipInvitationDraft({
      resellerName: 'Atelier',
      roles,
      durationDays: 1,
      link,
      language,
    }),
  }

  it.each(Object.entries(drafts))('%s holds the exact link once, on a line of its own', (_kind, draft) => {
    expect(draft.text.split('\n').filter((line) => line === link)).toHaveLength(1)
    expect(draft.text.split(link)).toHaveLength(2)
    expect(draft.subject).not.toContain('\n')
    expect(draft.subject + draft.text).not.toMatch(/[{}]|undefined/u)
  })

  it('says which roles are asked for and for how long', () => {
    expect(drafts.joint.text).toContain(language === 'en' ? '365 days' : '365 jours')
    expect(drafts.joint.text).toContain(
      language === 'en' ? 'License administrator' : 'Administrateur des licences',
    )
    expect(drafts.relationship.text).toContain(language === 'en' ? '1 day,' : '1 jour,')
  })

  it('names the provider in a joint invitation only', () => {
    expect(drafts.joint.text).toContain('Nord')
    expect(drafts.relationship.text).not.toContain('Nord')
  })

  it('says that no administration is asked for when there are no roles', () => {
    const { text } = relationshipInvitationDraft({
      resellerName: 'Atelier',
      roles: [],
      durationDays: 0,
      link,
      language,
    })
    expect(text).toContain(language === 'en' ? 'gets no right to administer' : 'aucun droit d’administrer')
    expect(text).not.toMatch(/ 0 (?:days|jour)/u)
  })

  it('makes one line of names with line breaks', () => {
    const { subject, text } = partnershipInvitationDraft({ providerName: 'A\r\nBcc: x', link, language })
    expect(subject).toContain('A Bcc: x')
    expect(text).not.toContain('\nBcc: x')
  })
})

it('the two languages differ', () => {
  const [en, fr] = (['en', 'fr'] as const).map((language) =>
    partnershipInvitationDraft({ providerName: 'Nord', link, language }),
  )
  expect(en?.subject).not.toBe(fr?.subject)
  expect(en?.text).not.toBe(fr?.text)
})
