import { describe, expect, it } from 'vitest'
import { type ConsentFacts, decideConsent } from './consent.ts'

const now = new Date('2026-03-02T09:00:00Z')
const later = new Date('2026-04-01T09:00:00Z')
const invitation: ConsentFacts['invitation'] = {
  kind: 'joint',
  inviterId: 'reseller',
  providerId: 'provider',
  recipientDomain: null,
  status: 'issued',
  linkVersion: 1,
  issuedAt: now,
  mailQueuedAt: now,
  sentAt: now,
  mailProblem: null,
  openedAt: null,
  expiresAt: later,
  requestedRoles: ['user_administrator'],
  requestedDuration: 'P1Y',
}
const unissued = { issuedAt: null, mailQueuedAt: null, sentAt: null, mailProblem: null, openedAt: null }
const draft: ConsentFacts['invitation'] = { ...invitation, ...unissued, status: 'draft' }
const facts: ConsentFacts = {
  actor: { portal: 'customer', roles: ['global_administrator'] },
  organizationId: 'customer',
  verifiedDomains: ['customer.example'],
  confirmed: true,
  invitation,
  partners: {
    partnershipId: 'partnership',
    inviterIsActiveProvider: false,
    inviterIsActiveReseller: true,
    providerIsActive: true,
  },
  related: [],
  agreement: { current: 2, accepted: false, given: 2 },
  now,
}
const reseller = { partnerId: 'reseller', partnerKind: 'reseller' } as const
const provider = { partnerId: 'provider', partnerKind: 'provider' } as const

describe('a consent', () => {
  it('to a joint invitation makes both relationships, the administration of the reseller and the acceptance', () => {
    expect(decideConsent(facts)).toEqual({
      ok: true,
      value: {
        make: [reseller, provider],
        keep: [],
        delegatedAdmin: {
          partnerId: 'reseller',
          roles: ['user_administrator'],
          duration: 'P1Y',
          endsAt: new Date('2027-03-02T09:00:00Z'),
        },
        agreementVersion: 2,
      },
    })
  })

  it('keeps a relationship that exists and makes the one that is missing', () => {
    const somebody = { partnerId: 'somebody', partnerKind: 'provider' } as const
    expect(decideConsent({ ...facts, related: [reseller, somebody] })).toMatchObject({
      value: { make: [provider], keep: [reseller] },
    })
  })

  it('keeps none of a partner in another capacity: a provider that is a reseller of the customer is made its provider', () => {
    const asReseller = { partnerId: 'provider', partnerKind: 'reseller' } as const
    expect(decideConsent({ ...facts, related: [asReseller] })).toMatchObject({
      value: { make: [reseller, provider], keep: [] },
    })
  })

  it('to a reseller alone makes one relationship, and no administration when none is asked for', () => {
    const alone = {
      kind: 'relationship',
      providerId: null,
      requestedRoles: [],
      requestedDuration: null,
    } as const
    expect(
      decideConsent({
        ...facts,
        invitation: { ...invitation, ...alone },
        partners: { ...facts.partners, partnershipId: null, providerIsActive: false },
      }),
    ).toMatchObject({ value: { make: [reseller], delegatedAdmin: null } })
  })

  it('records no agreement where the current version was accepted before, or none is published', () => {
    for (const agreement of [
      { current: 2, accepted: true, given: null },
      { current: 2, accepted: true, given: 2 },
      { current: null, accepted: false, given: null },
    ]) {
      expect(decideConsent({ ...facts, agreement })).toMatchObject({ value: { agreementVersion: null } })
    }
  })

  const as = (
    roles: ConsentFacts['actor']['roles'],
    portal: ConsentFacts['actor']['portal'] = 'customer',
  ) => ({
    actor: { portal, roles },
  })
  const withPartners = (change: Partial<ConsentFacts['partners']>) => ({
    partners: { ...facts.partners, ...change },
  })
  const closed = (state: string) => ({ code: 'invitation_not_open', state })
  const refused: [string, Partial<ConsentFacts>, object][] = [
    ['from a person who is no global administrator', as(['user_administrator']), { code: 'not_permitted' }],
    ['at another portal', as(['global_administrator'], 'reseller'), { code: 'not_found' }],
    [
      'to an invitation of resellers',
      { invitation: { ...invitation, kind: 'partnership' } },
      { code: 'not_found' },
    ],
    ['without the ticked box', { confirmed: false }, { code: 'confirmation_required' }],
    ['of the inviter itself', { organizationId: 'reseller' }, { code: 'own_invitation' }],
    ['of the provider it names', { organizationId: 'provider' }, { code: 'own_invitation' }],
    ['after the partnership ended', withPartners({ partnershipId: null }), { code: 'partnership_ended' }],
    [
      'to a suspended reseller',
      withPartners({ inviterIsActiveReseller: false }),
      { code: 'partner_not_active' },
    ],
    ['to a suspended provider', withPartners({ providerIsActive: false }), { code: 'partner_not_active' }],
    [
      'without the agreement',
      { agreement: { current: 2, accepted: false, given: null } },
      { code: 'agreement_required', currentVersion: 2 },
    ],
    [
      'with an older version of the agreement',
      { agreement: { current: 2, accepted: false, given: 1 } },
      { code: 'agreement_changed', currentVersion: 2 },
    ],
    ['to a draft', { invitation: draft }, { code: 'not_found' }],
    ['at the very end of the time', { now: later }, closed('expired')],
    ...(['accepted', 'declined', 'revoked'] as const).map(
      (state) =>
        [
          `to an invitation that was ${state}`,
          { invitation: { ...invitation, status: state } },
          closed(state),
        ] as [string, Partial<ConsentFacts>, object],
    ),
  ]
  it.each(refused)('is refused %s', (_, change, refusal) => {
    expect(decideConsent({ ...facts, ...change })).toEqual({ ok: false, refusal })
  })
})
