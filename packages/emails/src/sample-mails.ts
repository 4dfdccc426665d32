import type { Language } from '@relais/domain/codes'
import { jointInvitationDraft } from './consent/invitation/invitation-draft.ts'
import type { Mail } from './mail.ts'

const host = 'relais.example'
const provider = 'Northwind Distribution'
const reseller = 'Atelier Lumière IT'
const customer = 'Boulangerie Moreau & Fils'
const at = '2026-12-01T09:30:00Z'
const later = '2026-12-31T09:30:00Z'
const roles = ['directory_reader', 'user_administrator', 'license_administrator'] as const
const suite = {
  productName: 'Business Suite Standard',
  quantity: 25,
  term: 'P1Y',
  billingPlan: 'monthly',
} as const
const backup = { productName: 'Cloud Backup', quantity: 1, term: 'P1M', billingPlan: 'monthly' } as const
const granted = { partnerName: reseller, subjectName: customer, roles }
const partners = `https://customer.${host}/partner-relationships`
/** What people give as a reason, in the language they share with the reader. */
const reasons = {
  declined: {
    en: 'Our current contract runs for another year.',
    fr: 'Notre contrat actuel court encore un an.',
  },
  canceled: {
    en: '25 licenses were ordered instead of 15.',
    fr: '25 licences ont été commandées au lieu de 15.',
  },
  blocked: { en: 'The phone number is wrong.', fr: 'Le numéro de téléphone est faux.' },
  ended: { en: 'We now buy from one provider only.', fr: 'Nous n’achetons plus qu’à un seul fournisseur.' },
} satisfies Record<string, Record<Language, string>>
const names = { providerName: provider, resellerName: reseller, customerName: customer }

/**
 * One believable mail per template (and per audience where it differs), always the same: for the tests and the page
 * that shows every mail in every language.
 */
export function sampleMails(language: Language): readonly Mail[] {
  const envelope = { language, timeZone: 'Europe/Paris', brandName: 'Relais' } as const
  return [
    ...invitations(language),
    ...beginnings(),
    ...orders(language),
    ...endings(language),
    ...accounts(language),
  ].map(
    // The spread loses that `template` and `data` belong together; `Sample` has checked it.
    (mail) => ({ ...envelope, ...mail }) as Mail,
  )
}

type Sample = { [Each in Mail as Each['template']]: Pick<Each, 'template' | 'data'> }[Mail['template']]

function invitations(language: Language): readonly Sample[] {
  const link = `https://customer.${host}/invitations/0198f0a2-7c1e-7d3a-9b52-1f6d2a7c4e10#q7Yb2-kXn4Wc8`
  const draft = jointInvitationDraft({
    ...names,
    delegatedAdmin: { roles, duration: 'P1Y' },
    link,
    language,
  })
  return [
    {
      template: 'invitation-sent',
      data: {
        organizationName: reseller,
        organizationKind: 'reseller',
        inviterName: 'Camille Roche',
        ...draft,
        link,
        expiresAt: later,
      },
    },
    {
      template: 'invitation-declined',
      data: {
        kind: 'joint',
        organizationName: customer,
        declinedByName: 'Hélène Moreau',
        declinedAt: at,
        reason: reasons.declined[language],
        link: `https://reseller.${host}/invitations/0198f0a2-7c1e-7d3a-9b52-1f6d2a7c4e10`,
      },
    },
  ]
}

function beginnings(): readonly Sample[] {
  const authorized = {
    ...names,
    authorizedByName: 'Camille Roche',
    authorizedAt: at,
    delegatedAdmin: { roles, endsAt: '2028-12-01T09:30:00Z' },
  }
  const accepted = { ...names, acceptedByName: 'Hélène Moreau', acceptedAt: at }
  const delegatedAdmin = { roles, endsAt: '2027-12-01T09:30:00Z' }
  return [
    {
      template: 'partnership-authorized',
      data: { ...authorized, audience: 'provider', link: `https://provider.${host}/indirect-resellers` },
    },
    {
      template: 'partnership-authorized',
      data: { ...authorized, audience: 'reseller', link: `https://reseller.${host}/indirect-providers` },
    },
    {
      template: 'consent-receipt',
      data: {
        ...accepted,
        relationships: [
          { partnerName: reseller, role: 'reseller' },
          { partnerName: provider, role: 'provider' },
        ],
        delegatedAdmin: [{ partnerName: reseller, ...delegatedAdmin }],
        agreementVersion: '2026-10',
        link: `https://customer.${host}/partner-relationships`,
      },
    },
    {
      template: 'relationship-accepted',
      data: {
        ...accepted,
        audience: 'reseller',
        delegatedAdmin: delegatedAdmin,
        link: `https://reseller.${host}/customers`,
      },
    },
    {
      template: 'relationship-accepted',
      data: {
        ...accepted,
        audience: 'provider',
        delegatedAdmin: null,
        link: `https://provider.${host}/customers`,
      },
    },
  ]
}

function orders(language: Language): readonly Sample[] {
  const order = {
    ...names,
    number: 'R-2026-000418',
    orderedAt: at,
    cancellableUntil: '2026-12-08T09:30:00Z',
  }
  const added = {
    ...names,
    productName: suite.productName,
    added: 5,
    total: 30,
    orderNumber: 'R-2026-000431',
    addedAt: at,
  }
  const resellerLink = `https://reseller.${host}/orders/R-2026-000418`
  const customerLink = `https://customer.${host}/orders/R-2026-000418`
  return [
    {
      template: 'order-confirmation',
      data: {
        ...order,
        audience: 'reseller',
        lines: [
          { ...suite, listPrice: { amount: 315_000, currency: 'EUR' } },
          { ...backup, listPrice: { amount: 1_490, currency: 'EUR' } },
        ],
        listPriceTotal: { amount: 316_490, currency: 'EUR' },
        link: resellerLink,
      },
    },
    {
      template: 'order-confirmation',
      data: { ...order, audience: 'customer', lines: [suite, backup], link: customerLink },
    },
    {
      template: 'licenses-added',
      data: {
        ...added,
        audience: 'reseller',
        listPrice: { amount: 57_534, currency: 'EUR' },
        link: resellerLink,
      },
    },
    { template: 'licenses-added', data: { ...added, audience: 'customer', link: customerLink } },
    ...(['reseller', 'customer'] as const).map(
      (audience): Sample => ({
        template: 'order-canceled',
        data: {
          ...names,
          audience,
          number: order.number,
          reason: reasons.canceled[language],
          canceledAt: '2026-12-03T14:05:00Z',
          lines: [
            { ...suite, remaining: null },
            { ...backup, remaining: 10 },
          ],
          link: audience === 'reseller' ? resellerLink : customerLink,
        },
      }),
    ),
  ]
}

function endings(language: Language): readonly Sample[] {
  return [
    {
      template: 'partnership-ended',
      data: {
        ...names,
        endedBy: 'reseller',
        endedAt: at,
        reason: reasons.ended[language],
        delegatedAdminEnded: true,
        link: `https://provider.${host}/indirect-resellers`,
      },
    },
    {
      template: 'partners-parted',
      data: {
        ...names,
        endedBy: 'reseller',
        endedAt: at,
        link: `https://customer.${host}/partner-relationships`,
      },
    },
    ...(['partner', 'customer'] as const).map(
      (audience): Sample => ({
        template: 'relationship-ended',
        data: {
          audience,
          customerName: customer,
          partnerName: reseller,
          partnerKind: 'reseller',
          endedBy: 'customer',
          endedAt: at,
          reason: null,
          delegatedAdminEnded: true,
          link:
            audience === 'customer'
              ? `https://customer.${host}/partner-relationships`
              : `https://reseller.${host}/customers`,
        },
      }),
    ),
    {
      template: 'delegated-admin-ended',
      data: { ...granted, remains: 'relationship', endedBy: 'subject', endedAt: at, link: partners },
    },
    {
      template: 'delegated-admin-shortened',
      data: { ...granted, endsAt: later, wouldHaveEndedAt: '2027-06-30T09:30:00Z', link: partners },
    },
  ]
}

function accounts(language: Language): readonly Sample[] {
  const link = `https://provider.${host}/directory-listing`
  const [name, byName] = ['Hélène Moreau', 'Camille Roche']
  const signInName = 'helene@boulangerie-moreau.example'
  const person = { name, signInName, organizationName: customer }
  return [
    {
      template: 'user-welcome',
      data: {
        ...person,
        madeByName: provider,
        link: `https://customer.${host}/reset-password#Zt3mV9-a1Lq`,
        expiresAt: '2026-12-08T09:30:00Z',
      },
    },
    {
      template: 'operator-welcome',
      data: { name, signInName, organizationName: provider, link: `https://provider.${host}/` },
    },
    {
      template: 'password-reset',
      data: {
        name,
        link: `https://customer.${host}/reset-password#Hd8sK2-w5Rp`,
        validMinutes: 30,
        expiresAt: '2026-12-01T10:00:00Z',
      },
    },
    {
      template: 'password-changed',
      data: { name, signInName, changedAt: at, link: `https://customer.${host}/reset-password` },
    },
    ...(['disabled', 'restored'] as const).map(
      (access): Sample => ({
        template: 'user-access',
        data: { ...person, access, byName, changedAt: at, link: `https://customer.${host}/sign-in` },
      }),
    ),
    { template: 'listing-blocked', data: { country: 'FR', reason: reasons.blocked[language], link } },
    { template: 'listing-restored', data: { country: 'FR', link } },
  ]
}
