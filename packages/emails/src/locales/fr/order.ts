import type { order as english } from '../en/order.ts'

/** Orders, more licenses on a subscription, and canceled orders. A customer's mail holds no price. */
export const order: Record<keyof typeof english, string> = {
  'order.number': 'Commande',
  'order.orderedBy': 'Commandé auprès de',
  'order.lines': 'Ce qui a été commandé',
  'order.line': '{product} : {quantity, plural, one {# licence} other {# licences}}, {term}, {billingPlan}',
  'order.lineWithPrice': '{line} ; prix public {price}',
  'order.total': 'Total au prix public',
  'order.term.days': '{count, plural, one {# jour} other {# jours}}',
  'order.term.weeks': '{count, plural, one {# semaine} other {# semaines}}',
  'order.term.months': '{count, plural, other {# mois}}',
  'order.term.years': '{count, plural, one {# an} other {# ans}}',
  'order.billingPlan.monthly': 'facturation mensuelle',
  'order.billingPlan.annual': 'facturation annuelle',
  'order.billingPlan.triennial': 'facturation tous les trois ans',
  'order.billingPlan.one_time': 'facturation unique',
  'order.cancellableUntil': 'Annulable jusqu’au',
  'order.open': 'Voir la commande',
  'order.openSubscription': 'Voir l’abonnement',

  'orderConfirmation.reseller.subject': 'Commande {number} pour {customerName}',
  'orderConfirmation.reseller.intro':
    '{providerName} a passé cette commande pour votre client {customerName}. Vous en êtes le revendeur attitré.',
  'orderConfirmation.customer.subject': 'Commande {number} : nouveaux abonnements pour {customerName}',
  'orderConfirmation.customer.intro':
    '{providerName} a passé cette commande pour {customerName}. Votre revendeur, {resellerName}, répond à vos questions à ce sujet.',

  'licensesAdded.subject':
    '{added, plural, one {# licence supplémentaire} other {# licences supplémentaires}} pour {customerName} : {product}',
  'licensesAdded.reseller.intro':
    '{providerName} a ajouté des licences à un abonnement de votre client {customerName}.',
  'licensesAdded.customer.intro':
    '{providerName} a ajouté des licences à l’un de vos abonnements. Elles peuvent être attribuées dès maintenant. Votre revendeur, {resellerName}, répond à vos questions à ce sujet.',
  'licensesAdded.product': 'Abonnement',
  'licensesAdded.added': 'Licences ajoutées',
  'licensesAdded.total': 'Licences en tout',
  'licensesAdded.listPrice': 'Prix public de l’ajout',

  'orderCancelled.subject': 'La commande {number} pour {customerName} a été annulée',
  'orderCancelled.reseller.intro':
    '{providerName} a annulé cette commande pour votre client {customerName}. Ce qu’elle avait ajouté, abonnements ou licences, prend fin dès maintenant.',
  'orderCancelled.customer.intro':
    '{providerName} a annulé cette commande. Ce qu’elle avait ajouté, abonnements ou licences, prend fin dès maintenant. Votre revendeur, {resellerName}, répond à vos questions à ce sujet.',
  'orderCancelled.lines': 'Ce qui a été annulé',
}
