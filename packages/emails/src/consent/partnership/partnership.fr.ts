import type { partnership as english } from './partnership.en.ts'

/** Partnerships between a provider and a reseller, and relationships with a customer, as they begin. */
export const partnership: Record<keyof typeof english, string> = {
  'relationshipAccepted.provider.why':
    'Vous recevez cet e-mail car {customerName} a accepté votre organisation comme fournisseur indirect.',
  'partnershipAuthorized.provider.subject': '{resellerName} vous a autorisé en tant que fournisseur indirect',
  'partnershipAuthorized.provider.intro':
    '{resellerName} a accepté votre invitation et figure désormais dans la liste de vos revendeurs indirects.',
  'partnershipAuthorized.provider.orders':
    'Vous pouvez passer des commandes et gérer des abonnements pour le compte de ses clients, pour ceux qui vous ont également accepté.',
  'partnershipAuthorized.provider.delegatedAdmin':
    'Vos agents administrateurs peuvent administrer son annuaire dans la limite des rôles ci-dessous. {resellerName} peut retirer ce droit tout en conservant le partenariat.',
  'partnershipAuthorized.provider.open': 'Ouvrir Revendeurs indirects',
  'partnershipAuthorized.reseller.subject':
    'Vous avez autorisé {providerName} en tant que fournisseur indirect',
  'partnershipAuthorized.reseller.intro':
    '{providerName} figure désormais dans la liste de vos fournisseurs indirects. Conservez ce message : il dit ce qui a été accordé.',
  'partnershipAuthorized.reseller.orders':
    '{providerName} peut passer des commandes et gérer des abonnements pour le compte de vos clients, pour ceux qui l’ont également accepté.',
  'partnershipAuthorized.reseller.delegatedAdmin':
    'Ses agents administrateurs peuvent administrer votre annuaire dans la limite des rôles ci-dessous. Chaque action est consignée ; vous pouvez retirer ce droit tout en conservant le partenariat.',
  'partnershipAuthorized.reseller.next':
    'Vous pouvez maintenant inviter des clients conjointement avec {providerName}.',
  'partnershipAuthorized.reseller.open': 'Ouvrir Fournisseurs indirects',
  'partnershipAuthorized.by': 'Autorisé par',
  'partnershipAuthorized.noDelegatedAdmin':
    'Aucun droit d’administrer l’annuaire du revendeur n’a été accordé.',

  'relationshipAccepted.reseller.subject': '{customerName} a accepté votre invitation',
  'relationshipAccepted.provider.subject': '{customerName} vous a accepté, avec {resellerName}',
  'relationshipAccepted.reseller.intro':
    '{customerName} est désormais votre client. Vous voyez son compte et vous vous occupez de ses abonnements.',
  'relationshipAccepted.reseller.provider':
    '{providerName} a été accepté du même coup et peut passer des commandes pour {customerName}.',
  'relationshipAccepted.reseller.delegatedAdmin':
    'Vous pouvez administrer son annuaire dans la limite des rôles ci-dessous. Le client peut retirer ce droit et vous garder comme revendeur.',
  'relationshipAccepted.reseller.noDelegatedAdmin':
    'Vous n’avez aucun droit d’administrer son annuaire : le client garde la main sur ses utilisateurs et ses licences.',
  'relationshipAccepted.provider.intro':
    '{customerName} a accepté l’invitation conjointe envoyée par {resellerName}. Vous pouvez désormais passer des commandes pour ce client, avec {resellerName} comme revendeur attitré.',
  'relationshipAccepted.provider.noDelegatedAdmin': 'Vous n’avez aucun droit d’administrer son annuaire.',
  'relationshipAccepted.provider.delegatedAdmin':
    'Vous pouvez administrer son annuaire dans la limite des rôles ci-dessous.',
  'relationshipAccepted.by': 'Accepté par',
  'relationshipAccepted.open': 'Ouvrir la fiche du client',
}
