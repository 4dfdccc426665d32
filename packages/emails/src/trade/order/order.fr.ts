import type { order as english } from './order.en.ts'

/** Orders and canceled orders. A customer's mail holds no price. */
export const order: Record<keyof typeof english, string> = {
  'order.product': 'Produit',
  'order.licenses': 'Licences',
  'order.listPrice': 'Prix catalogue',
  'order.terms': '{term}, {billingPlan}',
  'order.inShort': '{quantity} {product}',
  'order.placed': 'Passée le',
  'order.why.reseller':
    'Vous recevez cet e-mail car {resellerName} est le revendeur attitré. {customerName} reçoit la même liste sans les prix.',
  'order.why.customer':
    'Vous recevez cet e-mail parce que vous êtes administrateur général chez {customerName}.',
  'orderConfirmation.title': 'Commande passée pour {customerName}',
  'orderCanceled.title': 'Commande annulée pour {customerName}',
  'order.number': 'Commande',
  'order.line': '{product} : {quantity, plural, one {# licence} other {# licences}}, {term}, {billingPlan}',
  'order.lineWithPrice': '{line} ; prix catalogue {price}',
  'order.total': 'Total au prix catalogue',
  'order.billingPlan.monthly': 'facturation mensuelle',
  'order.billingPlan.annual': 'facturation annuelle',
  'order.billingPlan.biennial': 'facturation tous les deux ans',
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

  'orderCanceled.subject': 'La commande {number} pour {customerName} a été annulée',
  'orderCanceled.reseller.intro': '{providerName} a annulé cette commande pour votre client {customerName}.',
  'orderCanceled.customer.intro':
    '{providerName} a annulé cette commande. Votre revendeur, {resellerName}, répond à vos questions à ce sujet.',
  'orderCanceled.lines': 'Ce qui a été annulé',
  'orderCanceled.line.ended': 'Cet abonnement prend fin dès maintenant.',
  'orderCanceled.line.remaining':
    'Ces licences sont reprises ; {remaining, plural, one {il en reste # en service} other {il en reste # en service}}.',
}
