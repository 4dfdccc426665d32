import type { frame as english } from './frame.en.ts'

/** Sentences that several mails share. */
export const frame: Record<keyof typeof english, string> = {
  'frame.kind': 'e-mail',
  'frame.sentBy':
    'Envoyé par {brandName}, l’espace partenaires où fournisseurs, revendeurs et clients de services cloud conviennent de qui peut faire quoi.',
  'frame.receipt': 'Votre récépissé',
  'frame.whyReceipt': 'Vous recevez cet e-mail en guise de récépissé de votre décision.',
  'frame.whyInviter': 'Vous recevez cet e-mail parce que vous, ou un collègue, avez envoyé l’invitation.',
  'frame.factName': '{name} :',
  'frame.open': 'Ouvrir votre espace',
  'frame.hello': 'Bonjour {name},',
  'frame.provider': 'Fournisseur indirect',
  'frame.reseller': 'Revendeur indirect',
  'frame.customer': 'Client',
  'frame.declinedBy': 'Refusée par',
  'frame.on': 'Date',
  'frame.until': 'Valable jusqu’au',
  'frame.reason': 'Motif',
  'frame.roles': 'Rôles',
  'frame.whatStops': 'Ce qui s’arrête aussitôt',
  'frame.whatStays': 'Ce qui reste',
  'role.directory_reader': 'Lecteur de l’annuaire',
  'role.global_reader': 'Lecteur général',
  'role.helpdesk_administrator': 'Administrateur du support technique',
  'role.user_administrator': 'Administrateur des utilisateurs',
  'role.license_administrator': 'Administrateur des licences',
  'role.service_support_administrator': 'Administrateur du support des services',
  'role.global_administrator': 'Administrateur général',
}
