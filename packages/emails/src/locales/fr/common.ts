import type { common as english } from '../en/common.ts'

/** Sentences that several mails share. */
export const common: Record<keyof typeof english, string> = {
  'common.factName': '{name} :',
  'common.footer': '{brandName} vous envoie ce message, car il concerne votre organisation ou votre compte.',
  'common.linkAsText': 'Si « {label} » ne s’ouvre pas, copiez cette adresse dans votre navigateur :',
  'common.open': 'Ouvrir dans l’espace partenaires',
  'common.hello': 'Bonjour {name},',
  'common.provider': 'Fournisseur indirect',
  'common.reseller': 'Revendeur indirect',
  'common.customer': 'Client',
  'common.declinedBy': 'Décliné par',
  'common.on': 'Date',
  'common.until': 'Valable jusqu’au',
  'common.reason': 'Motif',
  'common.roles': 'Rôles',
  'common.whatStops': 'Ce qui s’arrête',
  'common.whatStays': 'Ce qui demeure',
  'role.directory_reader': 'Lecteur de l’annuaire',
  'role.global_reader': 'Lecteur général',
  'role.helpdesk_administrator': 'Administrateur du support technique',
  'role.user_administrator': 'Administrateur des utilisateurs',
  'role.license_administrator': 'Administrateur des licences',
  'role.service_support_administrator': 'Administrateur du support des services',
  'role.global_administrator': 'Administrateur général',
}
