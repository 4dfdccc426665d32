import type { consent as english } from './consent.en.ts'

/** The receipt of what a customer's administrator accepted. */
export const consent: Record<keyof typeof english, string> = {
  'consentReceipt.subject': 'Ce que vous avez accepté pour {customerName}',
  'consentReceipt.intro':
    'Vous avez accepté ce qui suit au nom de votre organisation ({customerName}). Conservez ce message : il vaut récépissé.',
  'consentReceipt.reseller':
    '{partnerName} est votre revendeur : il voit votre compte et s’occupe de vos abonnements.',
  'consentReceipt.provider':
    '{partnerName} est fournisseur indirect : il peut passer des commandes pour vous.',
  'consentReceipt.relationships': 'Relations avec les partenaires',
  'consentReceipt.relationshipsLast': 'Elles durent jusqu’à ce que l’une des parties y mette fin.',
  'consentReceipt.delegatedAdmin': 'Administration de votre annuaire',
  'consentReceipt.delegatedAdminGrant': '{partnerName}, jusqu’au {date}, avec ces rôles : {roles}.',
  'consentReceipt.noDelegatedAdmin': 'Personne n’a reçu le droit d’administrer votre annuaire.',
  'consentReceipt.agreement': 'Contrat client',
  'consentReceipt.agreementVersion': 'version {version} acceptée',
  'consentReceipt.by': 'Accepté par',
  'consentReceipt.revoke': 'Comment revenir sur votre décision',
  'consentReceipt.revokeHow':
    'Sur la page Relations avec les partenaires, vous pouvez à tout moment retirer les droits d’administration en gardant le revendeur, ou mettre fin à une relation.',
  'consentReceipt.open': 'Ouvrir Relations avec les partenaires',
}
