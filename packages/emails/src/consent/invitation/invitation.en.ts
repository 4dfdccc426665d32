/** Invitations: what goes around the inviter's own text, the drafts it starts from, and the answer. */
export const invitation = {
  'invitation.why':
    '{inviterName} ({organizationName}) sent you this invitation. Not expecting it? Ignore this email: nothing happens without your consent.',
  'invitation.open': 'Open the invitation',
  'invitation.validUntil': 'This personal link is valid until {date}. Opening it commits you to nothing.',

  'invitationDeclined.subject': '{organizationName} declined your invitation',
  'invitationDeclined.partnership':
    '{organizationName} declined your invitation to a partnership. Nothing was granted on either side.',
  'invitationDeclined.relationship':
    '{organizationName} declined your request for a reseller relationship. Nothing was granted.',
  'invitationDeclined.joint':
    '{organizationName} declined your joint invitation. Neither of the two relationships was made.',
  'invitationDeclined.noReason': 'No reason was given.',
  'invitationDeclined.next':
    'The link no longer works. If you agree on something else, you can send a new invitation.',
  'invitationDeclined.open': 'See the invitation',

  'draft.hello': 'Hello,',
  'draft.regards': 'Kind regards,',
  'draft.yourOrganization': 'your organization',
  'draft.partnership.subject': '{providerName} invites you to become its indirect reseller',
  'draft.partnership.intro':
    '{providerName} invites your organization to work with it as an indirect reseller. A global administrator of your organization can read the details and decide here:',
  'draft.partnership.grants': 'By authorizing {providerName} as your indirect provider, you allow it to:',
  'draft.partnership.orders':
    'place orders and manage subscriptions on behalf of your customers, for those who have accepted it too;',
  'draft.partnership.delegatedAdmin':
    'administer your own directory (users and licenses) for {duration}, through its Admin agents, those of its people who hold this role. Each act is logged, and you can withdraw this right and keep the partnership.',
  'draft.partnership.freedom':
    'You can work with several indirect providers: none of them sees your customers or your terms with another. Either of us can end the partnership at any time.',
  'draft.joint.subject': '{resellerName} would like to be your reseller, with {providerName}',
  'draft.joint.intro':
    '{resellerName} would like to be the reseller of {customerName}, together with its indirect provider {providerName}. One answer covers both. A global administrator of your organization can read the details, accept or decline here:',
  'draft.relationship.subject': '{resellerName} would like to be your reseller',
  'draft.relationship.intro':
    '{resellerName} would like to be the reseller of {customerName}. A global administrator of your organization can read the details, accept or decline here:',
  'draft.customer.grants': 'If you accept:',
  'draft.customer.reseller':
    '{resellerName} becomes your reseller: it sees your account and looks after your subscriptions;',
  'draft.customer.provider': '{providerName} may place orders for you, and gets no right of administration;',
  'draft.customer.delegatedAdmin':
    '{resellerName} may administer your directory (your users and their licenses) for {duration}, with these roles: {roles}. Each act is logged;',
  'draft.customer.noDelegatedAdmin':
    '{resellerName} gets no right to administer your directory (your users and their licenses);',
  'draft.customer.agreement':
    'you are asked to accept the customer agreement, if you have not accepted it yet.',
  'draft.customer.freedom':
    'You can remove the administration rights or end a relationship at any time, on the Partner relationships page. If you decline, nothing changes.',
  'draft.customer.freedomWithoutDelegatedAdmin':
    'You can end a relationship at any time, on the Partner relationships page. If you decline, nothing changes.',
} as const
