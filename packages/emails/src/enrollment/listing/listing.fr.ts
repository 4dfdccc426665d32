import type { listing as english } from './listing.en.ts'

/** What the operator did with a provider's listing. */
export const listing: Record<keyof typeof english, string> = {
  'listing.role': 'Répertoire des fournisseurs',
  'listing.country': 'Fiche pour le pays',
  'listing.why': 'Vous recevez cet e-mail parce que vous pouvez modifier la fiche de votre organisation.',
  'listing.open': 'Ouvrir votre fiche',

  'listingBlocked.subject': 'Votre fiche du répertoire des fournisseurs a été masquée',
  'listingBlocked.intro':
    'L’opérateur de cet espace partenaires a masqué votre fiche pour ce pays : {country}. Les revendeurs ne l’y trouvent plus.',
  'listingBlocked.next':
    'Corrigez ce que le motif indique et publiez de nouveau la fiche. Elle reste masquée jusqu’à ce que l’opérateur l’affiche : prévenez-le quand c’est fait.',

  'listingRestored.subject': 'Votre fiche du répertoire des fournisseurs est de nouveau affichée',
  'listingRestored.intro':
    'L’opérateur de cet espace partenaires affiche de nouveau votre fiche pour ce pays : {country}. Les revendeurs la trouvent dans le répertoire, sauf si vous l’avez masquée vous-même.',
}
