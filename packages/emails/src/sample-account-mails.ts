import type { Sample } from './mail.ts'

const host = 'relais.example'
const provider = 'Northwind Distribution'
const customer = 'Boulangerie Moreau & Fils'
const at = '2026-12-01T09:30:00Z'

/** Sample mails about somebody's own account. */
export function sampleAccountMails(): readonly Sample[] {
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
      template: 'user-welcome',
      data: {
        ...person,
        madeByName: byName,
        replacesLink: true,
        link: `https://customer.${host}/reset-password#Qk7pN4-c8Xd`,
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
    ...(['before', 'now'] as const).map(
      (address): Sample => ({
        template: 'contact-mail-changed',
        data: {
          ...person,
          address,
          otherMail: 'h…@moreau.example',
          byName,
          changedAt: at,
          link: `https://customer.${host}/profile`,
        },
      }),
    ),
    ...(['disabled', 'restored'] as const).map(
      (access): Sample => ({
        template: 'user-access',
        data: { ...person, access, byName, changedAt: at, link: `https://customer.${host}/sign-in` },
      }),
    ),
  ]
}
