import type { Language } from '@relais/domain/codes'
import type { Sample } from './mail.ts'
import { reasons } from './sample-reasons.ts'

/** Mails of the operator about a provider and its listing. `link`: a page of the provider portal. */
export function programSamples(
  language: Language,
  organizationName: string,
  link: string,
): readonly Sample[] {
  return [
    { template: 'listing-blocked', data: { country: 'FR', reason: reasons.blocked[language], link } },
    { template: 'listing-restored', data: { country: 'FR', link } },
    { template: 'provider-appointed', data: { organizationName, link } },
    { template: 'provider-reinstated', data: { organizationName, link } },
    {
      template: 'provider-suspended',
      data: { organizationName, reason: reasons.suspended[language], link },
    },
  ]
}
