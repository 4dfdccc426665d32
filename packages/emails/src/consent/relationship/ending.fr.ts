import type { ending as english } from './ending.en.ts'

/** Partnerships, relationships and delegated admin relationships as they end: what stops, what stays. */
export const ending: Record<keyof typeof english, string> = {
  'ending.byItsDate': 'Échéance atteinte',
  'ending.why': 'Vous recevez cet e-mail parce que votre organisation est l’une des deux parties.',
  'ending.endedBy': 'Décision de',

  'partnershipEnded.subject': 'Fin du partenariat entre {providerName} et {resellerName}',
  'partnershipEnded.intro': '{endedByName} a mis fin au partenariat entre {providerName} et {resellerName}.',
  'partnershipEnded.stops.orders':
    '{providerName} ne peut plus passer de commandes ni ajouter de licences avec {resellerName} comme revendeur attitré.',
  'partnershipEnded.stops.invitations':
    'Plus d’invitations conjointes aux clients ; celles qui sont en cours ne fonctionnent plus.',
  'partnershipEnded.stops.delegatedAdmin':
    '{providerName} ne peut plus administrer l’annuaire du revendeur {resellerName}.',
  'partnershipEnded.stays.subscriptions': 'Les abonnements en cours continuent jusqu’à leur échéance.',
  'partnershipEnded.stays.customers':
    'Les clients gardent leurs relations avec chacune des parties, et les droits d’administration qu’ils ont donnés, jusqu’à ce que quelqu’un y mette fin.',
  'partnershipEnded.stays.history': 'Les commandes et le journal d’activité restent consultables.',

  'partnersParted.subject': '{providerName} et {resellerName} ne travaillent plus ensemble',
  'partnersParted.intro':
    '{endedByName} a mis fin au partenariat entre {providerName} et {resellerName}, vos partenaires. Vos services continuent : vous n’avez rien à faire aujourd’hui.',
  'partnersParted.stops.orders':
    '{providerName} ne peut plus passer de commandes pour vous avec {resellerName} comme revendeur, ni ajouter de licences.',
  'partnersParted.stays.subscriptions': 'Vos abonnements en cours continuent jusqu’à leur échéance.',
  'partnersParted.stays.relationships':
    'Vos relations avec l’un et l’autre, et les droits que vous leur avez donnés : vous pouvez mettre fin à chacune vous-même.',
  'partnersParted.next':
    'Pour de nouvelles commandes, demandez à {resellerName} quel fournisseur les passera.',
  'partnersParted.why':
    'Vous recevez cet e-mail parce que votre organisation travaille à la fois avec {providerName} et {resellerName}.',

  'relationshipEnded.subject': 'Fin de la relation entre {partnerName} et {customerName}',
  'relationshipEnded.intro': '{endedByName} a mis fin à la relation entre {partnerName} et {customerName}.',
  'relationshipEnded.stops.reseller':
    '{partnerName} ne voit plus le compte du client {customerName} et ne s’occupe plus de ses abonnements.',
  'relationshipEnded.stops.provider': '{partnerName} ne peut plus passer de commandes pour {customerName}.',
  'relationshipEnded.stops.delegatedAdmin':
    '{partnerName} ne peut plus administrer l’annuaire du client {customerName}.',
  'relationshipEnded.stays.subscriptions': 'Les abonnements en cours continuent jusqu’à leur échéance.',
  'relationshipEnded.stays.others':
    'Les relations du client {customerName} avec d’autres partenaires ne changent pas.',
  'relationshipEnded.stays.history':
    'Les commandes et le journal d’activité restent consultables par ceux qui y ont pris part.',
  'relationshipEnded.open': 'Ouvrir Relations avec les partenaires',

  'delegatedAdminEnded.subject': '{partnerName} n’administre plus l’annuaire de l’organisation {subjectName}',
  'delegatedAdminEnded.ended': '{endedByName} a mis fin à l’administration accordée à {partnerName}.',
  'delegatedAdminEnded.expired': 'L’administration accordée à {partnerName} est arrivée à échéance.',
  'delegatedAdminEnded.stops':
    '{partnerName} ne peut plus administrer l’annuaire de l’organisation {subjectName}.',
  'delegatedAdminEnded.stays.relationship': 'La relation de revendeur reste en place, avec ses abonnements.',
  'delegatedAdminEnded.stays.partnership':
    'Le partenariat reste en place : les commandes pour les clients se poursuivent.',
  'delegatedAdminEnded.stays.history': 'Ce qui a été fait avec ces droits reste dans le journal d’activité.',

  'delegatedAdminShortened.subject':
    '{partnerName} administre l’annuaire de l’organisation {subjectName} jusqu’au {day}',
  'delegatedAdminShortened.intro':
    '{subjectName} a avancé au {day} la fin de l’administration accordée à {partnerName}. Rien ne change d’ici là.',
  'delegatedAdminShortened.now': 'Prend fin le',
  'delegatedAdminShortened.before': 'Au lieu du',
  'delegatedAdminShortened.stops':
    'Après le {day}, {partnerName} ne pourra plus administrer l’annuaire de l’organisation {subjectName}.',
  'delegatedAdminShortened.stays': 'Jusqu’au {day}, {partnerName} garde les mêmes droits.',
  'delegatedAdminShortened.more':
    'Pour obtenir plus de temps, {partnerName} peut envoyer une nouvelle invitation à {subjectName}.',
}
