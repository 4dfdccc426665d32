import type { providerAccount as english } from './provider-account.en.ts'

/** What the operator did with the account of a provider. */
export const providerAccount: Record<keyof typeof english, string> = {
  'providerAccount.role': 'Programme de l’espace partenaires',
  'providerAccount.why': 'Vous recevez cet e-mail parce que vous administrez votre organisation.',
  'providerAccount.open': 'Ouvrir le portail fournisseur',

  'providerAppointed.subject': 'Votre organisation est désormais fournisseur',
  'providerAppointed.intro':
    'L’opérateur de cet espace partenaires a fait de {organizationName} un fournisseur. Vous pouvez inviter des revendeurs, commander pour les clients que vous partagez avec eux et rédiger votre fiche du répertoire.',

  'providerSuspended.subject': 'Le compte fournisseur de votre organisation a été suspendu',
  'providerSuspended.intro':
    'L’opérateur de cet espace partenaires a suspendu le compte fournisseur de {organizationName}. Vous ne pouvez plus ni commander ni inviter personne, et les revendeurs ne vous trouvent plus dans le répertoire.',
  'providerSuspended.stays':
    'Les abonnements continuent et tout reste consultable. Corrigez ce que le motif indique et prévenez l’opérateur.',

  'providerReinstated.subject': 'Le compte fournisseur de votre organisation est de nouveau ouvert',
  'providerReinstated.intro':
    'L’opérateur de cet espace partenaires a rouvert le compte fournisseur de {organizationName} : vous pouvez commander et inviter, et vos fiches sont affichées comme avant.',
}
