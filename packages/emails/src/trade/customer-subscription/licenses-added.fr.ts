import type { licensesAdded as english } from './licenses-added.en.ts'

/** More licenses on a subscription. A customer's mail holds no price. */
export const licensesAdded: Record<keyof typeof english, string> = {
  'licensesAdded.preview': '{product} compte désormais {total, plural, one {# licence} other {# licences}}.',
  'licensesAdded.line':
    '{product} : {added, plural, one {# licence ajoutée} other {# licences ajoutées}}, {total} en tout',
  'licensesAdded.subject':
    '{added, plural, one {# licence supplémentaire} other {# licences supplémentaires}} pour {customerName} : {product}',
  'licensesAdded.reseller.intro':
    '{providerName} a ajouté des licences à un abonnement de votre client {customerName}.',
  'licensesAdded.customer.intro':
    '{providerName} a ajouté des licences à l’un de vos abonnements. Elles peuvent être attribuées dès maintenant. Votre revendeur, {resellerName}, répond à vos questions à ce sujet.',
  'licensesAdded.added': 'Licences ajoutées',
  'licensesAdded.total': '{total, plural, one {# licence en tout} other {# licences en tout}}',
  'licensesAdded.listPrice': 'Prix catalogue de l’ajout',
}
