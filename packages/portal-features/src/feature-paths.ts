/** URLs of the pages about the trade, the log and the account that every portal has; each portal's `paths.ts` takes them in. */
export const featurePaths = {
  activity: '/activity',
  notifications: '/notifications',
  orders: '/orders',
  order: '/orders/$orderId',
  subscriptions: '/subscriptions',
  subscription: '/subscriptions/$subscriptionId',
  userManagement: '/account-settings/users',
  managedUser: '/account-settings/users/$userId',
} as const

/** URLs of pages that both partners have and a customer has not. */
export const partnerPaths = {
  catalog: '/catalog',
  customers: '/customers',
  customer: '/customers/$customerId',
  invitations: '/invitations',
  sentInvitation: '/invitations/sent/$invitationId',
} as const

/** The same for links in what every portal takes in: the customers' portal does not have these pages among its routes. */
export const partnerPages: Readonly<Record<keyof typeof partnerPaths, string>> = partnerPaths
