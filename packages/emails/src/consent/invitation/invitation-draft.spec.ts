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
    partnership: partnershipInvitationDraft({
      providerName: 'Nord',
      recipientName: 'Ada',
      duration: 'P2Y',
      link,
      language,
    }),
    joint: jointInvitationDraft({
      resellerName: 'Atelier',
      providerName: 'Nord',
      customerName: 'Moreau',
      delegatedAdmin: { roles, duration: 'P1Y' },
      link,
      language,
    }),
    relationship: relationshipInvitationDraft({
      resellerName: 'Atelier',
      delegatedAdmin: { roles, duration: 'P6M' },
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

  it('says which roles are asked for and for how long, in the unit that was chosen', () => {
    expect(drafts.joint.text).toContain(language === 'en' ? 'for 1 year,' : 'pendant 1\u00A0an,')
    expect(drafts.joint.text).toContain(
      language === 'en' ? 'License administrator' : 'Administrateur des licences',
    )
    expect(drafts.partnership.text).toContain(language === 'en' ? 'for 2 years,' : 'pendant 2\u00A0ans,')
    expect(drafts.relationship.text).toContain(language === 'en' ? 'for 6 months,' : 'pendant 6\u00A0mois,')
  })

  it('greets by name whoever has one, in every kind of invitation', () => {
    const hello = language === 'en' ? 'Hello Ada,' : 'Bonjour Ada,'
    const named = { recipientName: 'Ada', resellerName: 'Atelier', delegatedAdmin: null, link, language }
    expect(drafts.partnership.text).toContain(hello)
    expect(jointInvitationDraft({ ...named, providerName: 'Nord' }).text).toContain(hello)
    expect(relationshipInvitationDraft(named).text).toContain(hello)
    expect(drafts.joint.text).toMatch(language === 'en' ? /^Hello,/u : /^Bonjour,/u)
  })

  it('names the provider in a joint invitation only', () => {
    expect(drafts.joint.text).toContain('Nord')
    expect(drafts.relationship.text).not.toContain('Nord')
  })

  it('says that no administration is asked for when there are no roles', () => {
    const { text } = relationshipInvitationDraft({
      resellerName: 'Atelier',
      delegatedAdmin: null,
      link,
      language,
    })
    expect(text).toContain(language === 'en' ? 'gets no right to administer' : 'aucun droit d’administrer')
    expect(text).not.toContain(language === 'en' ? 'may administer your' : 'peut administrer votre')
  })

  it('makes one line of names with line breaks', () => {
    const { subject, text } = partnershipInvitationDraft({
      providerName: 'A\r\nBcc: x',
      duration: 'P2Y',
      link,
      language,
    })
    expect(subject).toContain('A Bcc: x')
    expect(text).not.toContain('\nBcc: x')
  })
})

it('the two languages differ', () => {
  const [en, fr] = (['en', 'fr'] as const).map((language) =>
    partnershipInvitationDraft({ providerName: 'Nord', duration: 'P2Y', link, language }),
  )
  expect(en?.subject).not.toBe(fr?.subject)
  expect(en?.text).not.toBe(fr?.text)
})
