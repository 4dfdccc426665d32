/** Partnerships, relationships and delegated admin relationships as they end: what stops, what stays. */
export const ending = {
  'ending.byItsDate': 'End date reached',
  'ending.why': 'You get this email because your organization is one of the two sides.',
  'ending.endedBy': 'Ended by',

  'partnershipEnded.subject': 'The partnership of {providerName} and {resellerName} has ended',
  'partnershipEnded.intro': '{endedByName} ended the partnership between {providerName} and {resellerName}.',
  'partnershipEnded.stops.orders':
    '{providerName} can no longer order, or add licenses, with {resellerName} as reseller on record.',
  'partnershipEnded.stops.invitations': 'No more joint invitations to customers; open ones no longer work.',
  'partnershipEnded.stops.delegatedAdmin':
    '{providerName} can no longer administer the directory of {resellerName}.',
  'partnershipEnded.stays.subscriptions': 'Running subscriptions go on until their term ends.',
  'partnershipEnded.stays.customers':
    'Customers keep their relationships with each side, and the administration rights they gave, until someone ends them.',
  'partnershipEnded.stays.history': 'Orders and the activity log remain readable.',

  'partnersParted.subject': '{providerName} and {resellerName} no longer work together',
  'partnersParted.intro':
    '{endedByName} ended the partnership between {providerName} and {resellerName}, your partners. What you use goes on: there is nothing you must do today.',
  'partnersParted.stops.orders':
    '{providerName} can no longer order for you with {resellerName} as your reseller, nor add licenses.',
  'partnersParted.stays.subscriptions': 'Your running subscriptions go on until their term ends.',
  'partnersParted.stays.relationships':
    'Your relationships with both, and the rights you gave them: you can end each of them yourself.',
  'partnersParted.next': 'For new orders ask {resellerName} which provider will place them.',
  'partnersParted.why':
    'You get this email because your organization works with both {providerName} and {resellerName}.',

  'relationshipEnded.subject': 'The relationship of {partnerName} and {customerName} has ended',
  'relationshipEnded.intro': '{endedByName} ended the relationship between {partnerName} and {customerName}.',
  'relationshipEnded.stops.reseller':
    '{partnerName} no longer sees the account of {customerName} or looks after its subscriptions.',
  'relationshipEnded.stops.provider': '{partnerName} can no longer place orders for {customerName}.',
  'relationshipEnded.stops.delegatedAdmin':
    '{partnerName} can no longer administer the directory of {customerName}.',
  'relationshipEnded.stays.subscriptions': 'Running subscriptions go on until their term ends.',
  'relationshipEnded.stays.others': 'Relationships of {customerName} with other partners do not change.',
  'relationshipEnded.stays.history': 'Orders and the activity log remain readable for those who took part.',
  'relationshipEnded.open': 'Open Partner relationships',

  'delegatedAdminEnded.subject': '{partnerName} no longer administers the directory of {subjectName}',
  'delegatedAdminEnded.ended': '{endedByName} ended the administration granted to {partnerName}.',
  'delegatedAdminEnded.expired': 'The administration granted to {partnerName} reached its end date.',
  'delegatedAdminEnded.stops': '{partnerName} can no longer administer the directory of {subjectName}.',
  'delegatedAdminEnded.stays.relationship': 'The reseller relationship stays, with its subscriptions.',
  'delegatedAdminEnded.stays.partnership': 'The partnership stays: orders for customers go on.',
  'delegatedAdminEnded.stays.history': 'What was done with these rights stays in the activity log.',

  'delegatedAdminShortened.subject': '{partnerName} administers the directory of {subjectName} until {day}',
  'delegatedAdminShortened.intro':
    '{subjectName} brought the end of the administration granted to {partnerName} forward to {day}. Nothing changes until then.',
  'delegatedAdminShortened.now': 'Ends on',
  'delegatedAdminShortened.before': 'Instead of',
  'delegatedAdminShortened.stops':
    'After {day} {partnerName} can no longer administer the directory of {subjectName}.',
  'delegatedAdminShortened.stays': 'Until {day} {partnerName} keeps the same rights as before.',
  'delegatedAdminShortened.more': 'For more time, {partnerName} can invite {subjectName} again.',
} as const
